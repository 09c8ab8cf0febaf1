package io.jenkins.plugins.networktopology.verify.convergence;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Time, and the waiting for events in it; a port so that tests need not wait. */
interface Pace {

    /** The time since some moment in the past; never goes back. */
    Duration now();

    /**
     * Takes the next event.
     *
     * @param until the time, as of {@link #now()}, at which to stop waiting
     * @param expecting whether somebody is at work who will bring an event
     * @return empty if none came in time
     */
    <E> Optional<E> next(BlockingQueue<E> events, Duration until, boolean expecting) throws InterruptedException;

    /** The machine's monotonic clock. */
    static Pace real() {
        return new Pace() {
            @Override
            public Duration now() {
                return Duration.ofNanos(System.nanoTime());
            }

            @Override
            public <E> Optional<E> next(BlockingQueue<E> events, Duration until, boolean expecting)
                    throws InterruptedException {
                long nanos = Math.max(0, until.minus(now()).toNanos());
                return Optional.ofNullable(events.poll(nanos, TimeUnit.NANOSECONDS));
            }
        };
    }
}
