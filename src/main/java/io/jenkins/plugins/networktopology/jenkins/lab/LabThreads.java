package io.jenkins.plugins.networktopology.jenkins.lab;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for work that waits for devices or clusters. */
final class LabThreads implements AutoCloseable {

    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "network-topology-" + count.incrementAndGet());
        thread.setDaemon(true);
        // libraries that ask the thread for their parts must find the plugin's, whoever asked for the work
        thread.setContextClassLoader(LabThreads.class.getClassLoader());
        return thread;
    });

    Future<?> run(LabService.Work work) {
        return threads.submit(() -> {
            work.run();
            return null;
        });
    }

    /** Interrupts whatever is at work. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
