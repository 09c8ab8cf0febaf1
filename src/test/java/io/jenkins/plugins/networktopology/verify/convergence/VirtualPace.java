package io.jenkins.plugins.networktopology.verify.convergence;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Time that stands still while devices are at work and jumps while nobody is. */
final class VirtualPace implements Pace {

    private final AtomicInteger turns = new AtomicInteger();
    private volatile Duration now = Duration.ofHours(1);

    @Override
    public Duration now() {
        return now;
    }

    @Override
    public <E> Optional<E> next(BlockingQueue<E> events, Duration until, boolean expecting)
            throws InterruptedException {
        turns.incrementAndGet();
        if (expecting) {
            E event = events.poll(30, TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException("a device is at work and brings no event");
            }
            return Optional.of(event);
        }
        Optional<E> event = Optional.ofNullable(events.poll());
        if (event.isEmpty() && until.compareTo(now) > 0) {
            now = until;
        }
        return event;
    }

    /** How often an event was waited for. */
    int turns() {
        return turns.get();
    }

    /** Time that passes while a device is at work. */
    synchronized void leap(Duration time) {
        now = now.plus(time);
    }

    Duration sinceStart() {
        return now.minusHours(1);
    }
}
