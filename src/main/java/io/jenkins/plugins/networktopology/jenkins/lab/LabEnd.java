package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.lab.LabListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The end of a build's lab. It needs the controller and the cluster only, so that a lost agent does not keep it. */
public final class LabEnd {

    private final LabHandle handle;
    private final BuildRef build;
    private final Consumer<String> log;
    private final LabService labs = JenkinsFacade.get().labs();

    /** @param log takes a line for each thing that happens */
    public LabEnd(LabHandle handle, BuildRef build, Consumer<String> log) {
        this.handle = handle;
        this.build = build;
        this.log = log;
    }

    /**
     * Removes it, or lets it live on after a failure if that is asked for.
     *
     * @param failed whether the build's result, or something that it does not tell of yet, is a failure
     * @throws InterruptedException if it is interrupted; the reaper goes on with it
     */
    public void come(Optional<Duration> keepOnFailure, boolean failed) throws InterruptedException {
        if (keepOnFailure.isEmpty() || !failed || !kept(keepOnFailure.get())) {
            remove();
        }
    }

    /** What a build's result says so far. */
    public static boolean failed(Run<?, ?> run) {
        Result result = run.getResult();
        return result != null && result.isWorseThan(Result.SUCCESS);
    }

    private boolean kept(Duration time) throws InterruptedException {
        try {
            labs.keep(handle, build, time);
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
    public void remove() throws InterruptedException {
        remove(() -> labs.down(handle, build, new LabLog(handle, 0, log)));
    }

    /** The same for what came to nothing: it has been removed then and has said so, and whatever it left goes silently. */
    public void removeRest() throws InterruptedException {
        remove(() -> labs.downRest(handle, build, LabListener.NONE));
    }

    private interface Removal {
        void run() throws ClusterException, IOException, InterruptedException;
    }

    private void remove(Removal removal) throws InterruptedException {
        boolean interrupted = Thread.interrupted();
        try {
            removal.run();
        } catch (ClusterException | IOException | RuntimeException e) {
            say("could not be removed and is tried again until it is gone: " + e.getMessage());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void say(String what) {
        log.accept("lab " + handle + " " + what);
    }
}
