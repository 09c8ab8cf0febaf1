package io.jenkins.plugins.networktopology.verify.convergence;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that talk to devices: made when needed, never more than there are devices, gone when closed. */
final class WorkerPool implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ThreadPoolExecutor threads;

    /**
     * A pool without threads yet.
     *
     * @param most how many devices are talked to at a time
     */
    WorkerPool(int most) {
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(most, most, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "verify-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    void submit(Runnable work) {
        threads.execute(work);
    }

    /** Lets what is at work and what waits come to its end, for a while; whether they did. */
    boolean finish() throws InterruptedException {
        threads.shutdown();
        return threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Interrupts what is at work, drops what waits, and returns when the threads have let go of their devices. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
