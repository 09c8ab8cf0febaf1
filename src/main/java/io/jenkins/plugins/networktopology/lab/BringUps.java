package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The threads on which healthy nodes are brought up; interrupted and awaited when closed. */
final class BringUps implements AutoCloseable {

    private static final long CLOSE_SECONDS = 10;

    private final DeviceBringUp bringUp;
    private final ExecutorService threads;
    private final Map<String, Future<?>> running = new HashMap<>();

    BringUps(DeviceBringUp bringUp, int threads) {
        this.bringUp = bringUp;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "bring-up");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Is told what becomes of a node, by a thread of the pool. */
    interface Outcome {

        /** It is its turn; returns how long a login may take. */
        Duration begun();

        void reached(Rung rung, String seen);

        void done();

        void failed(Rung rung, String why);
    }

    void start(String node, NodeAccess access, NodeLimits limits, Outcome outcome) {
        running.put(node, threads.submit(() -> run(node, access, limits, outcome)));
    }

    private void run(String node, NodeAccess access, NodeLimits limits, Outcome outcome) {
        Thread.currentThread().setName("bring-up " + node);
        Reporter reporter = new Reporter(outcome, limits, outcome.begun());
        try {
            bringUp.bringUp(node, access, reporter);
            outcome.done();
        } catch (RungFailedException failure) {
            outcome.failed(failure.rung(), failure.getMessage());
        } catch (ClusterException unreachable) {
            outcome.failed(Rung.LOGIN, unreachable.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            outcome.failed(reporter.next(), "an error of ours: " + bug);
        }
    }

    /** Ends what runs for a node. */
    void stop(String node) {
        Future<?> work = running.get(node);
        if (work != null) {
            work.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts each rung's time from the rung before. */
    private static final class Reporter implements RungReporter {

        private final Outcome outcome;
        private final NodeLimits limits;
        private final Duration login;
        private long since = System.nanoTime();
        private Rung next = Rung.LOGIN;

        Reporter(Outcome outcome, NodeLimits limits, Duration login) {
            this.outcome = outcome;
            this.limits = limits;
            this.login = login;
        }

        @Override
        public synchronized void reached(Rung rung, String seen) {
            if (rung.compareTo(next) < 0) {
                throw new IllegalArgumentException(
                        rung.label() + " was reported already, " + next.label() + " is next");
            }
            since = System.nanoTime();
            next = rung == Rung.CONFIGURED ? rung : Rung.values()[rung.ordinal() + 1];
            outcome.reached(rung, seen);
        }

        @Override
        public synchronized Duration limit(Rung rung) {
            Duration whole = rung == Rung.LOGIN ? login : limits.limit(rung);
            Duration left = whole.minusNanos(System.nanoTime() - since);
            return left.isNegative() ? Duration.ZERO : left;
        }

        synchronized Rung next() {
            return next;
        }
    }
}
