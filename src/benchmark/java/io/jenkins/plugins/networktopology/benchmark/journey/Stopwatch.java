package io.jenkins.plugins.networktopology.benchmark.journey;

import java.util.concurrent.Callable;

/** Seconds. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private Stopwatch() {}

    static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return since(begin);
    }

    static double since(long begin) {
        return (System.nanoTime() - begin) / NANOS;
    }
}
