package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;

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
        CustomKind.VIRTUAL_MACHINE.check(cluster, "cannot run nodes of the runtime kubevirt");
        CustomKind.NETWORK_ATTACHMENT.check(cluster, "cannot run nodes of the runtime kubevirt");
    }

    static boolean isThere(Cluster cluster) throws ClusterException, InterruptedException {
        return cluster.serves(ObjectKind.VIRTUAL_MACHINE) && cluster.serves(ObjectKind.NETWORK_ATTACHMENT);
    }

    static List<Finding> permissions(Permissions account, Finding.State without, String why)
            throws ClusterException, InterruptedException {
        List<Finding> findings = new ArrayList<>(account.ask(
                without, why, "kubevirt.io", "virtualmachineinstances", "list", "watch", "create", "deletecollection"));
        findings.addAll(account.ask(without, why, "k8s.cni.cncf.io", "network-attachment-definitions", "create"));
        return findings;
    }

    /** Whether a topology's machines can run; nothing for a topology without. */
    static List<Finding> findings(Cluster cluster, Topology topology) throws ClusterException, InterruptedException {
        if (!isNeeded(topology)) {
            return List.of();
        }
        try {
            check(cluster);
        } catch (ClusterException impossible) {
            return List.of(
                    new Finding(Finding.State.FAILED, "the runtime kubevirt is not there", impossible.getMessage()));
        }
        return permissions(new Permissions(cluster), Finding.State.FAILED, "this lab needs it");
    }
}
