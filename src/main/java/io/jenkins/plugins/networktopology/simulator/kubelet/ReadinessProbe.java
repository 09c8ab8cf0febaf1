package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** The readiness probe of a container: when it runs, and what its results mean. */
final class ReadinessProbe {

    private final Duration initialDelay;
    private final Duration period;
    private final int failureThreshold;
    private final int successThreshold;
    private int successes;
    private int failures;

    private ReadinessProbe(JsonNode probe) {
        initialDelay = Duration.ofSeconds(probe.path("initialDelaySeconds").asInt(0));
        period = Duration.ofSeconds(Math.max(1, probe.path("periodSeconds").asInt(10)));
        failureThreshold = Math.max(1, probe.path("failureThreshold").asInt(3));
        successThreshold = Math.max(1, probe.path("successThreshold").asInt(1));
    }

    static Optional<ReadinessProbe> of(JsonNode container) {
        JsonNode probe = container.path("readinessProbe");
        return probe.isObject() ? Optional.of(new ReadinessProbe(probe)) : Optional.empty();
    }

    Duration initialDelay() {
        return initialDelay;
    }

    Duration period() {
        return period;
    }

    /**
     * Takes a result.
     *
     * @return whether the container is ready now, or empty if that stays as it is
     */
    Optional<Boolean> result(boolean success) {
        successes = success ? successes + 1 : 0;
        failures = success ? 0 : failures + 1;
        if (success && successes >= successThreshold) {
            return Optional.of(true);
        }
        return failures >= failureThreshold ? Optional.of(false) : Optional.empty();
    }
}
