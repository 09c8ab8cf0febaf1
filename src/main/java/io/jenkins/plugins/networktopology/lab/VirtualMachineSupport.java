package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.VolumeClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a cluster can run virtual machines with networks of their own. */
final class VirtualMachineSupport {

    private static final String CDI = "cdi.kubevirt.io";
    private static final String LAB_NEEDS = "this lab needs it";

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
    static void check(Cluster cluster, Topology topology) throws ClusterException, InterruptedException {
        CustomKind.VIRTUAL_MACHINE.check(cluster, "cannot run nodes of the runtime kubevirt");
        CustomKind.NETWORK_ATTACHMENT.check(cluster, "cannot run nodes of the runtime kubevirt");
        if (!claims(topology).isEmpty()) {
            CustomKind.DATA_VOLUME.check(cluster, "cannot clone the disks of nodes");
        }
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
            check(cluster, topology);
        } catch (ClusterException impossible) {
            return List.of(
                    new Finding(Finding.State.FAILED, "the runtime kubevirt is not there", impossible.getMessage()));
        }
        Permissions account = new Permissions(cluster);
        List<Finding> findings = new ArrayList<>(permissions(account, Finding.State.FAILED, LAB_NEEDS));
        findings.addAll(cloning(account, topology));
        return findings;
    }

    /** Whether the claims of which machines get clones may be cloned, as CDI asks (doc/RBAC.md, PVC cloning). */
    private static List<Finding> cloning(Permissions account, Topology topology)
            throws ClusterException, InterruptedException {
        Set<String> namespaces = new TreeSet<>();
        claims(topology).forEach(claim -> namespaces.add(claim.namespace()));
        List<Finding> findings = new ArrayList<>();
        if (!namespaces.isEmpty()) {
            findings.addAll(account.ask(Finding.State.FAILED, LAB_NEEDS, CDI, "datavolumes", "create"));
        }
        for (String namespace : namespaces) {
            findings.addAll(account.ask(
                    Finding.State.FAILED, LAB_NEEDS, CDI, "datavolumes/source", Optional.of(namespace), "create"));
        }
        return findings;
    }

    private static List<VolumeClaim> claims(Topology topology) {
        return topology.nodes().stream().flatMap(node -> node.disk().stream()).toList();
    }
}
