package io.jenkins.plugins.networktopology.session;

import java.time.Duration;

/** A point in time until which something may take. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    /** What is left; zero when it is over. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    boolean over() {
        return left().isZero();
    }

    /** The shorter of what is left and of this. */
    Duration leftOr(Duration most) {
        Duration left = left();
        return left.compareTo(most) < 0 ? left : most;
    }
}
