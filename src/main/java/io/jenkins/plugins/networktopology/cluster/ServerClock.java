package io.jenkins.plugins.networktopology.cluster;

import java.time.Instant;

/**
 * The API server's clock, learned from the {@code Date} of its answers. A date is cut to its second, so each answer
 * only says that the clock was not earlier; the latest such word is the best, unless one contradicts it.
 */
final class ServerClock {

    private static final long SECOND = 1_000;

    private long offset;
    private boolean known;

    /** @param date of an answer that has just come, in milliseconds */
    synchronized void heard(long date, long here) {
        long least = date - here;
        if (!known || least > offset || offset >= least + SECOND) {
            offset = least;
            known = true;
        }
    }

    synchronized Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + offset);
    }
}
