package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.PodEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The vain attempts to give one pod its network. Each names its sandbox, so that Kubernetes counts it as an event of its
 * own. One thread's.
 */
final class SandboxFailures {

    static final String REASON = "FailedCreatePodSandBox";

    /** containerd's words where the attempt before has not been cleared away: it happens once, and is no cause. */
    private static final String ECHO = "failed to reserve sandbox name";

    private final Map<String, Integer> counts = new HashMap<>();
    private Optional<PodEvent> cause = Optional.empty();

    /** Returns the failure with the last cause that is one, and the number of attempts so far. */
    PodEvent add(PodEvent failure) {
        boolean echo = failure.message().contains(ECHO);
        counts.merge(failure.message(), failure.count() - (echo ? 1 : 0), Math::max);
        if (!echo || cause.isEmpty()) {
            cause = Optional.of(failure);
        }
        int attempts = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new PodEvent(failure.at(), true, attempts, REASON, cause.get().message());
    }
}
