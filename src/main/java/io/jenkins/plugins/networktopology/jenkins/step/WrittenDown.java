package io.jenkins.plugins.networktopology.jenkins.step;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** A Pipeline's program, saved before something is made that a restart must know of. */
final class WrittenDown {

    private static final Logger LOGGER = Logger.getLogger(WrittenDown.class.getName());

    /** Writing a Pipeline down takes milliseconds; a controller that is that slow has other troubles. */
    private static final Duration SAVING = Duration.ofMinutes(1);

    private WrittenDown() {}

    /**
     * Waits until it is saved. Where that fails, the reaper finds what was made.
     *
     * @param what for the log
     */
    static void now(StepContext context, String what) throws InterruptedException {
        try {
            context.saveState().get(SAVING.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOGGER.log(Level.WARNING, e, () -> what + " could not be written down");
        }
    }
}
