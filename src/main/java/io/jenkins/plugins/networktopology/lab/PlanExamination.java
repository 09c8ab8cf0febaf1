package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ImageRegistries;
import io.jenkins.plugins.networktopology.cluster.ImageSighting;
import io.jenkins.plugins.networktopology.cluster.Machines;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.plan.PodDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a cluster for what one lab takes: room, limits, images; changes nothing. */
public final class PlanExamination {

    private final Machines machines;
    private final LabPlan plan;
    private final String home;
    private final List<Finding> findings = new ArrayList<>();

    private PlanExamination(Machines machines, LabPlan plan, String home) {
        this.machines = machines;
        this.plan = plan;
        this.home = home;
    }

    /** @param registries whom to ask for images; nobody if machines must have them already */
    public static List<Finding> of(
            Machines machines, LabPlan plan, LabSettings settings, Optional<ImageRegistries> registries)
            throws ClusterException, InterruptedException {
        PlanExamination examination = new PlanExamination(machines, plan, settings.homeNamespace());
        examination.ask(() -> List.of(new Packing(examination.machines.rooms()).finding(plan.demands())), "room");
        examination.ask(
                () -> new NamespaceLimits(machines.quotas(examination.home), machines.containerLimits(examination.home))
                        .findings(examination.home, plan.demands()),
                "quotas");
        examination.ask(examination::privileges, "pod security");
        if (registries.isPresent()) {
            examination.images(registries.get());
        }
        return List.copyOf(examination.findings);
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

    private void images(ImageRegistries registries) throws InterruptedException {
        List<String> images = plan.demands().stream()
                .map(PodDemand::image)
                .distinct()
                .sorted()
                .toList();
        for (String image : images) {
            ImageSighting seen = registries.look(image);
            findings.add(
                    switch (seen.presence()) {
                        case PRESENT -> Finding.ok(seen.words());
                        case ABSENT -> new Finding(State.FAILED, seen.words(), "push it, or name another by --image");
                        case UNKNOWN ->
                            new Finding(State.WARNING, seen.words(), "machines may have it, or fare better");
                    });
        }
    }
}
