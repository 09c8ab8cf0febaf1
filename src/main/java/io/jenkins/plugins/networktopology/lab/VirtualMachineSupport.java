package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;

/** Whether a cluster can run virtual machines with networks of their own. */
final class VirtualMachineSupport {

    private VirtualMachineSupport() {}

    static boolean isVirtualMachine(Node node) {
        return node.runtime() == NodeRuntime.KUBEVIRT;
    }

    static boolean isNeeded(Topology topology) {
        return topology.nodes().stream().anyMatch(VirtualMachineSupport::isVirtualMachine);
    }

    /** Whether a topology has pods too, which meshnet wires. */
    static boolean leavesPods(Topology topology) {
        return !topology.nodes().stream().allMatch(VirtualMachineSupport::isVirtualMachine);
    }

    /** @throws ClusterException of kind CRD_MISSING, naming what is to be installed */
    static void check(Cluster cluster) throws ClusterException, InterruptedException {
        require(cluster, ObjectKind.VIRTUAL_MACHINE, "virtualmachineinstances.kubevirt.io", "KubeVirt");
        require(cluster, ObjectKind.NETWORK_ATTACHMENT, "network-attachment-definitions.k8s.cni.cncf.io", "Multus");
    }

    private static void require(Cluster cluster, ObjectKind kind, String definition, String product)
            throws ClusterException, InterruptedException {
        if (!cluster.serves(kind)) {
            throw new ClusterException(
                    Kind.CRD_MISSING,
                    "cluster " + cluster.name() + " cannot run nodes of the runtime kubevirt: its API server does not"
                            + " serve " + definition + "; install " + product + ", or check that its"
                            + " CustomResourceDefinition is established: kubectl get crd " + definition);
        }
    }
}
