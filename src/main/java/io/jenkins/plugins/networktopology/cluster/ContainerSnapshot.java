package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;

/**
 * One container of a pod, as it was seen.
 *
 * @param name its name
 * @param image the image as asked for
 * @param imagePresent whether the machine has the image
 * @param state what it does
 * @param reason why, in Kubernetes' word, such as {@code ImagePullBackOff}; empty if not said
 * @param message why, in a sentence; empty if not said
 * @param exitCode of its last end; 0 if it has not ended
 * @param lastWords what its last end left as its termination message; empty if nothing
 * @param ready whether its probes are content
 * @param restarts how often it was started again
 */
public record ContainerSnapshot(
        String name,
        String image,
        boolean imagePresent,
        State state,
        String reason,
        String message,
        int exitCode,
        String lastWords,
        boolean ready,
        int restarts) {

    /** What a container does. */
    public enum State {
        WAITING,
        RUNNING,
        TERMINATED
    }

    public ContainerSnapshot {
        Objects.requireNonNull(name);
        Objects.requireNonNull(image);
        Objects.requireNonNull(state);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(message);
        Objects.requireNonNull(lastWords);
    }
}
