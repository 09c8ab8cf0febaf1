package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ImageRegistries;
import io.jenkins.plugins.networktopology.cluster.Machines;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a cluster for what one lab takes: room, limits, images; changes nothing. */
public final class PlanExamination {

    private static final int NAMED = 5;

    private final Cluster cluster;
    private final Machines machines;
    private final LabPlan plan;
    private final String home;
    private final List<Finding> findings = new ArrayList<>();

    private PlanExamination(Cluster cluster, LabPlan plan, String home) {
        this.cluster = cluster;
        this.machines = cluster.machines();
        this.plan = plan;
        this.home = home;
    }

    /**
     * Examines a cluster for one lab.
     *
     * @param plan the topology's
     * @param registries whom to ask for images, if anybody
     */
    public static List<Finding> of(
            Cluster cluster,
            Topology topology,
            LabPlan plan,
            LabSettings settings,
            Optional<ImageRegistries> registries)
            throws ClusterException, InterruptedException {
        PlanExamination examination = new PlanExamination(cluster, plan, settings.homeNamespace());
        examination.look(topology);
        examination.findings.addAll(new ImageExamination(cluster.machines(), registries).look(plan.demands()));
        return List.copyOf(examination.findings);
    }

    private void look(Topology topology) throws ClusterException, InterruptedException {
        findings.addAll(VirtualMachineSupport.findings(cluster, topology));
        findings.addAll(scripts());
        doubts();
        ask(() -> List.of(new Packing(machines.rooms()).finding(plan.demands())), "room");
        ask(() -> new Placement(machines.rooms()).findings(topology), "machines");
        ask(
                () -> new NamespaceLimits(machines.quotas(home), machines.containerLimits(home))
                        .findings(home, plan.demands()),
                "quotas");
        ask(this::privileges, "pod security");
    }

    /** What a node's image needs done in its pod beside the device. */
    private List<Finding> scripts() throws ClusterException, InterruptedException {
        List<Finding> needs = new ArrayList<>();
        if (!plan.bridging().isEmpty()) {
            needs.addAll(
                    exec("the bridges in " + some(plan.bridging()) + " keep LLDP until a script has set their mask"));
        }
        if (!plan.forwarding().isEmpty()) {
            needs.addAll(exec("bootstrap.forwarding is a script in the pods of " + some(plan.forwarding())));
        }
        if (!plan.resizing().isEmpty()) {
            needs.addAll(exec("the mtu of links is set by a script in the pods of " + some(plan.resizing())));
        }
        return needs;
    }

    private List<Finding> exec(String why) throws ClusterException, InterruptedException {
        return new Permissions(cluster).ask(State.FAILED, why, "", "pods/exec", "get", "create");
    }

    private static String some(List<String> nodes) {
        String first = String.join(", ", nodes.subList(0, Math.min(NAMED, nodes.size())));
        return nodes.size() > NAMED ? first + " and " + (nodes.size() - NAMED) + " more" : first;
    }

    private void doubts() {
        plan.doubts().stream()
                .limit(NAMED)
                .forEach(doubt -> findings.add(new Finding(State.WARNING, doubt, "take other addresses")));
        int more = plan.doubts().size() - NAMED;
        if (more > 0) {
            findings.add(new Finding(State.WARNING, "the same of " + more + " more interfaces", ""));
        }
    }

    private interface Look {
        List<Finding> look() throws ClusterException, InterruptedException;
    }

    private void ask(Look look, String what) throws ClusterException, InterruptedException {
        try {
            findings.addAll(look.look());
        } catch (ClusterException refused) {
            if (refused.kind() != Kind.FORBIDDEN) {
                throw refused;
            }
            findings.add(new Finding(State.WARNING, what + " cannot be looked at", refused.getMessage()));
        }
    }

    private List<Finding> privileges() throws ClusterException, InterruptedException {
        return List.of(machines.privilegedNamespaceObstacle(plan.namespace())
                .map(why -> new Finding(State.FAILED, "a namespace for privileged pods is refused", why))
                .orElse(Finding.ok("a namespace may be made whose pods are privileged")));
    }
}
