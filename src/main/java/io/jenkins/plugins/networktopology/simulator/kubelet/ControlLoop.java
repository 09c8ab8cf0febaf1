package io.jenkins.plugins.networktopology.simulator.kubelet;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread on which everything behind the API happens that belongs together, one thing after the other: nothing of
 * it needs a lock, and nothing of it may wait.
 */
public final class ControlLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ControlLoop.class);

    private final ScheduledThreadPoolExecutor executor;

    /** @param name the thread's */
    public ControlLoop(String name) {
        executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Does something as soon as possible, after all that was asked for before. */
    public void run(Runnable task) {
        after(Duration.ZERO, task);
    }

    /**
     * Does something later.
     *
     * @return calls it off
     */
    public Runnable after(Duration delay, Runnable task) {
        try {
            var scheduled = executor.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> scheduled.cancel(false);
        } catch (RejectedExecutionException e) {
            // Closed: nothing happens any more.
            return () -> {};
        }
    }

    /** One failed task must not end the others. */
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("the simulator failed to act", e);
            }
        };
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
