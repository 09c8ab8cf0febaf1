package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.Permission;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a cluster for everything that a lab takes; changes nothing. */
public final class Examination {

    private static final String LEASES = "coordination.k8s.io";
    private static final String MESHNET = "networkop.co.uk";

    private final Cluster cluster;
    private final LabSettings settings;
    private final String home;
    private final List<Finding> findings = new ArrayList<>();

    private Examination(Cluster cluster, LabSettings settings) {
        this.cluster = cluster;
        this.settings = settings;
        this.home = settings.homeNamespace();
    }

    /**
     * Examines a cluster.
     *
     * @throws ClusterException if it does not answer at all
     */
    public static List<Finding> of(Cluster cluster, LabSettings settings)
            throws ClusterException, InterruptedException {
        Examination examination = new Examination(cluster, settings);
        examination.look();
        return List.copyOf(examination.findings);
    }

    private void look() throws ClusterException, InterruptedException {
        findings.add(Finding.ok("API server of " + cluster.name() + " answers, version " + cluster.version()));
        findings.add(wiring());
        must("", "namespaces", "get", "list", "watch", "create", "patch", "delete");
        must("", "pods", "list", "watch", "create", "deletecollection");
        if (settings.wiring().byResources()) {
            must(MESHNET, "topologies", "list", "watch", "create", "deletecollection");
        }
        must("", "services", "list", "create");
        must("", "configmaps", "get", "create");
        must("", "secrets", "create");
        must("networking.k8s.io", "networkpolicies", "create");
        for (String verb : List.of("get", "list", "create", "patch", "deletecollection")) {
            ask(new Permission(verb, LEASES, "leases", Optional.of(home)), State.FAILED, "labs need it");
        }
        should("", "events", "without it nobody is told why a pod does not start", "list", "watch");
        should("", "pods/log", "without it failures come without the device's console", "get");
        should("", "pods/portforward", "without it the access path port_forward cannot be used", "get", "create");
        should("", "pods/exec", "without it the access path exec cannot be used", "get", "create");
        if (runsVirtualMachines()) {
            findings.add(Finding.ok("virtual machines of KubeVirt can run, with networks by Multus"));
            virtualMachinePermissions(State.WARNING, "nodes of the runtime kubevirt need it");
        } else {
            findings.add(Finding.ok("KubeVirt or Multus is not there, which only nodes of the runtime kubevirt need"));
        }
        findings.addAll(new MachineExamination(cluster.machines(), settings.wiring()).look());
    }

    /** The same for a lab with virtual machines of KubeVirt: what it takes beside; nothing for other labs. */
    public static List<Finding> ofRuntime(Cluster cluster, LabSettings settings, Topology topology)
            throws ClusterException, InterruptedException {
        Examination examination = new Examination(cluster, settings);
        if (VirtualMachineSupport.isNeeded(topology)) {
            try {
                VirtualMachineSupport.check(cluster);
                examination.virtualMachinePermissions(State.FAILED, "this lab needs it");
            } catch (ClusterException impossible) {
                examination.findings.add(
                        new Finding(State.FAILED, "the runtime kubevirt is not there", impossible.getMessage()));
            }
        }
        return List.copyOf(examination.findings);
    }

    private boolean runsVirtualMachines() throws ClusterException, InterruptedException {
        return cluster.serves(ObjectKind.VIRTUAL_MACHINE) && cluster.serves(ObjectKind.NETWORK_ATTACHMENT);
    }

    private void virtualMachinePermissions(State without, String why) throws ClusterException, InterruptedException {
        for (String verb : List.of("list", "watch", "create", "deletecollection")) {
            ask(new Permission(verb, "kubevirt.io", "virtualmachineinstances", Optional.empty()), without, why);
        }
        ask(
                new Permission("create", "k8s.cni.cncf.io", "network-attachment-definitions", Optional.empty()),
                without,
                why);
    }

    private Finding wiring() throws ClusterException, InterruptedException {
        try {
            Plumber.of(cluster, settings.wiring()).check();
        } catch (ClusterException impossible) {
            return new Finding(
                    State.FAILED, "the wiring " + settings.wiring() + " is not there", impossible.getMessage());
        }
        return Finding.ok(
                settings.wiring().byResources()
                        ? "Topology resources of meshnet are served (" + MESHNET + "/v1beta1)"
                        : "meshnet's etcd " + cluster.linkKeys().orElseThrow().name() + " answers");
    }

    private void must(String group, String resource, String... verbs) throws ClusterException, InterruptedException {
        for (String verb : verbs) {
            ask(new Permission(verb, group, resource, Optional.empty()), State.FAILED, "labs need it");
        }
    }

    private void should(String group, String resource, String why, String... verbs)
            throws ClusterException, InterruptedException {
        for (String verb : verbs) {
            ask(new Permission(verb, group, resource, Optional.empty()), State.WARNING, why);
        }
    }

    private void ask(Permission permission, State without, String why) throws ClusterException, InterruptedException {
        findings.add(
                cluster.allows(permission)
                        ? Finding.ok("may " + permission)
                        : new Finding(
                                without,
                                "may not " + permission,
                                why + "; resources/kubernetes/rbac.yaml has an account that may"));
    }
}
