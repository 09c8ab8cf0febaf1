package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.AbortException;
import hudson.EnvVars;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.jenkins.step.Clusters;
import io.jenkins.plugins.networktopology.jenkins.step.LabEnvironment;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.io.IOException;
import java.util.Optional;

/**
 * The lab around a build's step, which the step knows by its environment alone. Anybody can put a lab's id there, so it
 * must be the build's own: one that this process holds, or, after a restart, one whose owner on the cluster is the build.
 */
final class SurroundingLab {

    private final BuildRef build;
    private final EnvVars environment;
    private final LabService labs = JenkinsFacade.get().labs();

    SurroundingLab(BuildRef build, EnvVars environment) {
        this.build = build;
        this.environment = environment;
    }

    /** @throws AbortException if the step is in no lab of its build */
    LabHandle find() throws IOException, InterruptedException {
        String id = environment.get(LabEnvironment.ID, "");
        Optional<LabHandle> held = labs.live().values().stream()
                .filter(live -> live.build().equals(build))
                .map(LiveLab::handle)
                .filter(handle -> handle.lab().equals(id))
                .findFirst();
        if (held.isPresent()) {
            return held.get();
        }
        try {
            return ownedOnItsCluster(id)
                    .orElseThrow(
                            () -> new AbortException("there is no lab to verify; tick \"Network topology lab\" under"
                                    + " the job's Environment, or put this step inside of networkTopology { … }"));
        } catch (ClusterException e) {
            throw new AbortException(e.getMessage());
        }
    }

    private Optional<LabHandle> ownedOnItsCluster(String id)
            throws ClusterException, IOException, InterruptedException {
        String cluster = environment.get(LabEnvironment.CLUSTER, "");
        if (id.isEmpty() || cluster.isEmpty()) {
            return Optional.empty();
        }
        Optional<LabSummary> seen = labs.open(Clusters.named(cluster), build).labs().inventory().list().stream()
                .filter(lab -> lab.id().value().equals(id))
                .filter(lab -> lab.owner().equals(build.id()))
                .filter(lab -> lab.controller().equals(Optional.of(labs.controller())))
                .findFirst();
        return seen.map(lab -> LabHandle.of(lab.id(), lab.namespace(), cluster));
    }
}
