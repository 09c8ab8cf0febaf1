package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LabLog;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.step.Clusters;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The end of a build's lab. It needs the controller and the cluster only, so that a lost agent does not keep it. */
final class LabEnd {

    private final Run<?, ?> run;
    private final BuildRef build;
    private final LabHandle handle;
    private final TaskListener listener;
    private final LabService labs = JenkinsFacade.get().labs();

    LabEnd(Run<?, ?> run, LabHandle handle, TaskListener listener) {
        this.run = run;
        this.build = BuildRef.of(run);
        this.handle = handle;
        this.listener = listener;
    }

    /**
     * Removes it, or lets it live on after a failure if that is asked for.
     *
     * @param failed whether something has failed that the build's result does not tell of yet
     */
    void come(Optional<Duration> keepOnFailure, boolean failed) throws InterruptedException {
        Result result = run.getResult();
        boolean bad = failed || result != null && result.isWorseThan(Result.SUCCESS);
        if (keepOnFailure.isEmpty() || !bad || !kept(keepOnFailure.get())) {
            remove();
        }
    }

    private boolean kept(Duration time) throws InterruptedException {
        try {
            labs.keep(handle, Clusters.named(handle.cluster()), build, time);
            say("is kept for " + time.toMinutes()
                    + " minutes; remove it on the page Network labs or with: nettopo down " + handle.lab());
            return true;
        } catch (ClusterException | IOException e) {
            say("could not be kept and is removed: " + e.getMessage());
            return false;
        }
    }

    /**
     * Removes it. An interrupt that came before does not keep it from that; what fails is tried again by the reaper, and
     * is not the build's failure.
     *
     * @throws InterruptedException if it is interrupted itself; the reaper goes on with it
     */
    void remove() throws InterruptedException {
        boolean interrupted = Thread.interrupted();
        try {
            labs.down(handle, build, new LabLog(handle, 0, listener.getLogger()::println));
        } catch (ClusterException | IOException | RuntimeException e) {
            say("could not be removed and is tried again until it is gone: " + e.getMessage());
        } catch (InterruptedException again) {
            say("is left to the reaper, since its removal was interrupted");
            throw again;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void say(String what) {
        listener.getLogger().println("lab " + handle + " " + what);
    }
}
