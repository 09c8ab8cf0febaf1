package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a cluster for everything that a lab takes; changes nothing. */
public final class Examination {

    private static final String LEASES = "coordination.k8s.io";
    private static final String MESHNET = "networkop.co.uk";
    private static final String NEEDED = "labs need it";

    private final Cluster cluster;
    private final LabSettings settings;
    private final Permissions permissions;
    private final List<Finding> findings = new ArrayList<>();

    private Examination(Cluster cluster, LabSettings settings) {
        this.cluster = cluster;
        this.settings = settings;
        this.permissions = new Permissions(cluster);
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
        findings.add(KubernetesVersion.finding(cluster.name(), cluster.version()));
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
        findings.addAll(permissions.ask(
                State.FAILED,
                NEEDED,
                LEASES,
                "leases",
                Optional.of(settings.homeNamespace()),
                "get",
                "list",
                "create",
                "patch",
                "deletecollection"));
        should("", "pods", "without it no node can be restarted", "get", "delete");
        should("", "secrets", "without it no node can be restarted", "get");
        if (settings.wiring() == Wiring.MESHNET) {
            should(MESHNET, "gwirekobjs", "without it the removal of labs waits for meshnet to undo each link", "list");
        }
        should("", "events", "without it nobody is told why a pod does not start", "list", "watch");
        should("", "pods/log", "without it failures come without the device's console", "get");
        findings.addAll(new TunnelExamination(permissions, settings.accessPaths()).look());
        if (VirtualMachineSupport.isThere(cluster)) {
            findings.add(Finding.ok("virtual machines of KubeVirt can run, with networks by Multus"));
            findings.addAll(VirtualMachineSupport.permissions(
                    permissions, State.WARNING, "nodes of the runtime kubevirt need it"));
        } else {
            findings.add(Finding.ok("KubeVirt or Multus is not there, which only nodes of the runtime kubevirt need"));
        }
        findings.addAll(new MachineExamination(cluster.machines(), settings.wiring()).look());
    }

    private Finding wiring() throws ClusterException, InterruptedException {
        try {
            Plumber.of(cluster, settings.wiring()).check();
        } catch (ClusterException impossible) {
            return new Finding(
                    State.FAILED, "the wiring " + settings.wiring() + " is not there", impossible.getMessage());
        }
        if (!settings.wiring().byResources()) {
            return Finding.ok(
                    "meshnet's etcd " + cluster.linkKeys().orElseThrow().name() + " answers");
        }
        return cluster.servesStatus(ObjectKind.TOPOLOGY)
                ? Finding.ok("Topology resources of meshnet are served (" + MESHNET + "/v1beta1)")
                : new Finding(
                        State.FAILED,
                        "Topology resources of meshnet are served (" + MESHNET + "/v1beta1) without their status, in"
                                + " which meshnet's daemon writes",
                        "install the definition that came with the daemon: its subresources have a status");
    }

    private void must(String group, String resource, String... verbs) throws ClusterException, InterruptedException {
        findings.addAll(permissions.ask(State.FAILED, NEEDED, group, resource, verbs));
    }

    private void should(String group, String resource, String why, String... verbs)
            throws ClusterException, InterruptedException {
        findings.addAll(permissions.ask(State.WARNING, why, group, resource, verbs));
    }
}
