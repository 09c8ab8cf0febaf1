package io.jenkins.plugins.networktopology.simulator.api;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** What goes wrong on purpose between the API server and its clients; the same seed gives the same troubles. */
public final class ApiTroubles {

    /** What may happen to a request. */
    enum Trouble {
        TOO_MANY_REQUESTS,
        INTERNAL_ERROR,
        UNAVAILABLE,
        /** The connection breaks before the request is looked at. */
        CUT_BEFORE,
        /** The connection breaks when the request has been carried out: the client cannot know whether it was. */
        CUT_AFTER
    }

    private final Duration latency;
    private final int errorPercent;
    private final Optional<Duration> watchLimit;
    private final Random random;

    /**
     * @param latency how long each request waits before it is looked at
     * @param errorPercent how many of a hundred requests fail
     * @param watchLimit after which time each watch ends, if at all
     * @param seed decides which requests fail and how
     */
    public ApiTroubles(Duration latency, int errorPercent, Optional<Duration> watchLimit, long seed) {
        this.latency = Objects.requireNonNull(latency);
        this.errorPercent = errorPercent;
        this.watchLimit = Objects.requireNonNull(watchLimit);
        this.random = new Random(seed);
    }

    /** Nothing goes wrong. */
    public static ApiTroubles none() {
        return new ApiTroubles(Duration.ZERO, 0, Optional.empty(), 0);
    }

    Duration latency() {
        return latency;
    }

    Optional<Duration> watchLimit() {
        return watchLimit;
    }

    /** What happens to the next request. */
    Optional<Trouble> next() {
        if (errorPercent == 0) {
            return Optional.empty();
        }
        synchronized (random) {
            return random.nextInt(100) < errorPercent
                    ? Optional.of(Trouble.values()[random.nextInt(Trouble.values().length)])
                    : Optional.empty();
        }
    }

    /** Whether the next watch that resumes is told that its version is gone: one in five. */
    boolean forgetsVersion() {
        synchronized (random) {
            return random.nextInt(5) == 0;
        }
    }
}
