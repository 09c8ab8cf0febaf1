package io.jenkins.plugins.networktopology.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Which cluster, and how we talk to it.
 *
 * @param kubeconfig the file; if there is neither file nor URL, what {@code kubectl} would take
 * @param context one of the file's contexts; its current one if empty
 * @param url an API server that asks for no credentials, such as the simulator
 * @param connections how many requests may be under way at a time
 * @param requestLimit how long one attempt of a request may take
 * @param attempts how often a request is tried that fails for a passing reason
 */
public record ClusterSettings(
        Optional<Path> kubeconfig,
        Optional<String> context,
        Optional<String> url,
        int connections,
        Duration requestLimit,
        int attempts) {

    private static final ClusterSettings DEFAULT =
            new ClusterSettings(Optional.empty(), Optional.empty(), Optional.empty(), 32, Duration.ofSeconds(30), 10);

    public ClusterSettings {
        Objects.requireNonNull(kubeconfig);
        Objects.requireNonNull(context);
        Objects.requireNonNull(url);
        Objects.requireNonNull(requestLimit);
        if (connections < 1 || attempts < 1) {
            throw new IllegalArgumentException(
                    "connections and attempts must be at least 1, not " + connections + " and " + attempts);
        }
    }

    /** The cluster that {@code kubectl} would talk to. */
    public static ClusterSettings standard() {
        return DEFAULT;
    }

    /** The cluster of a kubeconfig file. */
    public static ClusterSettings kubeconfig(Path file, Optional<String> context) {
        return new ClusterSettings(
                Optional.of(file),
                context,
                Optional.empty(),
                DEFAULT.connections,
                DEFAULT.requestLimit,
                DEFAULT.attempts);
    }

    /** An API server that asks for no credentials. */
    public static ClusterSettings url(String url) {
        return new ClusterSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.of(url),
                DEFAULT.connections,
                DEFAULT.requestLimit,
                DEFAULT.attempts);
    }

    /** The same with one of the kubeconfig's contexts, or its current one. */
    public ClusterSettings withContext(Optional<String> other) {
        return new ClusterSettings(kubeconfig, other, url, connections, requestLimit, attempts);
    }

    public ClusterSettings withAttempts(int count) {
        return new ClusterSettings(kubeconfig, context, url, connections, requestLimit, count);
    }
}
