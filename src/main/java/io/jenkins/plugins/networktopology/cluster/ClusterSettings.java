package io.jenkins.plugins.networktopology.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Which cluster, and how we talk to it.
 *
 * @param target the API server, and as whom
 * @param connections how many requests may be under way at a time
 * @param requestLimit how long one attempt of a request may take
 * @param attempts how often a request is tried that fails for a passing reason
 * @param etcd where links are kept, if meshnet is of the generation that keeps them there
 */
public record ClusterSettings(
        ApiTarget target, int connections, Duration requestLimit, int attempts, Optional<EtcdTarget> etcd) {

    public ClusterSettings {
        Objects.requireNonNull(target);
        Objects.requireNonNull(requestLimit);
        Objects.requireNonNull(etcd);
        if (connections < 1 || attempts < 1) {
            throw new IllegalArgumentException(
                    "connections and attempts must be at least 1, not " + connections + " and " + attempts);
        }
    }

    /** With links that are Topology resources. */
    public ClusterSettings(ApiTarget target, int connections, Duration requestLimit, int attempts) {
        this(target, connections, requestLimit, attempts, Optional.empty());
    }

    /** 32 requests at a time, 30 s for each, ten attempts. */
    public static ClusterSettings of(ApiTarget target) {
        return new ClusterSettings(target, 32, Duration.ofSeconds(30), 10);
    }

    /**
     * The cluster that {@code kubectl} would talk to.
     *
     * @param context of the kubeconfig; its current one if empty
     */
    public static ClusterSettings standard(Optional<String> context) {
        return of(new ApiTarget.Standard(context));
    }

    /** The cluster of a kubeconfig file. */
    public static ClusterSettings kubeconfig(Path file, Optional<String> context) {
        return of(new ApiTarget.KubeconfigFile(file, context));
    }

    /** An API server that asks for no credentials. */
    public static ClusterSettings url(String url) {
        return of(new ApiTarget.Url(url));
    }

    public ClusterSettings withAttempts(int count) {
        return new ClusterSettings(target, connections, requestLimit, count, etcd);
    }

    public ClusterSettings withEtcd(Optional<EtcdTarget> links) {
        return new ClusterSettings(target, connections, requestLimit, attempts, links);
    }
}
