package io.jenkins.plugins.networktopology.cluster;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that was reported about a pod.
 *
 * @param at when it was last seen
 * @param warning whether it is a warning
 * @param count how often it was seen so far
 * @param reason Kubernetes' word, such as {@code FailedCreatePodSandBox}
 * @param message a sentence
 */
public record PodEvent(Instant at, boolean warning, int count, String reason, String message) {

    public PodEvent {
        Objects.requireNonNull(at);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(message);
    }

    @Override
    public String toString() {
        return reason + ": " + message;
    }
}
