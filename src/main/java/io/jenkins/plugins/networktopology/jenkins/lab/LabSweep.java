package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import io.jenkins.plugins.networktopology.lab.Reaper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Removes what builds have left on the clusters: labs whose removal failed, labs whose time is up, labs without an
 * owner. Never a lab of another controller, nor one whose build goes on: that is kept alive.
 */
public final class LabSweep {

    private final LabService labs;
    private final List<LabCluster> clusters;
    private final Predicate<String> building;
    private final Consumer<String> log;

    /**
     * @param building tells whether the build of an id goes on
     * @param log takes a line for each lab removed and for each failure
     */
    public LabSweep(LabService labs, List<LabCluster> clusters, Predicate<String> building, Consumer<String> log) {
        this.labs = labs;
        this.clusters = clusters;
        this.building = building;
        this.log = log;
    }

    /** Sweeps every cluster; what fails on one is told and does not keep it from the next. */
    public void run() throws InterruptedException {
        takeUp();
        finishRemovals();
        for (LabCluster cluster : clusters) {
            try {
                removeDead(cluster);
            } catch (ClusterException | IOException | RuntimeException e) {
                log.accept("cluster " + cluster.getName() + ": " + e.getMessage());
            }
        }
    }

    /**
     * Keeps the labs alive that were up before a restart and whose builds go on, though nothing of ours may run in them:
     * from now on this process gives their sign of life.
     */
    private void takeUp() throws InterruptedException {
        for (Map.Entry<LabHandle, BuildRef> lab : labs.begun().allUp().entrySet()) {
            LabHandle handle = lab.getKey();
            boolean held = labs.live().containsKey(handle.lab()) || labs.isRemoving(handle);
            if (held || !building.test(lab.getValue().id())) {
                continue;
            }
            try {
                labs.find(handle, Removals.configured(handle), lab.getValue());
            } catch (ClusterException | IOException | RuntimeException e) {
                log.accept("lab " + handle + " is not kept alive: " + e.getMessage());
            }
            if (labs.isRemoving(handle) || !labs.begun().isUp(handle)) {
                labs.forget(handle); // its build has ended it meanwhile
            }
        }
    }

    private void finishRemovals() throws InterruptedException {
        for (LabHandle lab : labs.pending().all().keySet()) {
            if (!labs.isRemoving(lab)) {
                remove(lab, "its removal had failed", () -> labs.down(lab, LabListener.NONE));
            }
        }
    }

    private void removeDead(LabCluster cluster) throws ClusterException, IOException, InterruptedException {
        Map<LabHandle, BuildRef> before = labs.begun().all();
        Set<LabHandle> seen = new HashSet<>();
        Set<Optional<String>> servers = new HashSet<>();
        for (OpenCluster place : labs.places(cluster)) {
            servers.add(place.server());
            for (LabSummary found : place.labs().reaper().candidates(Reaper.Scope.ALL)) {
                LabHandle lab = LabHandle.of(found.id(), found.namespace(), cluster.getName());
                seen.add(lab);
                boolean needed = found.state() == LabSummary.State.ORPHANED && building.test(found.owner());
                if (found.dead() && !needed && !labs.isRemoving(lab)) {
                    BuildRef build = BuildRef.of(found.owner(), found.owner());
                    remove(lab, found.why(), () -> labs.down(lab, build, place));
                }
            }
        }
        for (Map.Entry<LabHandle, BuildRef> known : before.entrySet()) {
            LabHandle lab = known.getKey();
            if (lab.cluster().equals(cluster.getName()) && !seen.contains(lab) && isOver(lab, known.getValue())) {
                Optional<String> home = labs.begun().server(lab);
                if (home.isEmpty() || servers.contains(home)) {
                    labs.begun().gone(lab);
                    labs.forget(lab);
                } else if (!labs.begun().isKept(lab)) {
                    remove(lab, "its build has ended", () -> labs.down(lab, LabListener.NONE));
                }
            }
        }
    }

    private boolean isOver(LabHandle lab, BuildRef build) {
        return !building.test(build.id()) && !labs.pending().all().containsKey(lab);
    }

    private void remove(LabHandle lab, String why, LabService.Work removal) throws InterruptedException {
        try {
            removal.run();
            log.accept("removed lab " + lab + ": " + why);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            log.accept("lab " + lab + " is still there: " + e.getMessage());
        }
    }
}
