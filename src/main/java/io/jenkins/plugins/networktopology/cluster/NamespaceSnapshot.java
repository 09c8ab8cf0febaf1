package io.jenkins.plugins.networktopology.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A namespace as it was seen.
 *
 * @param name its name
 * @param labels its labels
 * @param annotations its annotations
 * @param created by the API server's clock
 * @param terminating whether it is being removed
 * @param remaining what its conditions say keeps it from going; empty if nothing is said
 */
public record NamespaceSnapshot(
        String name,
        Map<String, String> labels,
        Map<String, String> annotations,
        Instant created,
        boolean terminating,
        List<String> remaining) {

    public NamespaceSnapshot {
        Objects.requireNonNull(name);
        Objects.requireNonNull(created);
        labels = Map.copyOf(labels);
        annotations = Map.copyOf(annotations);
        remaining = List.copyOf(remaining);
    }
}
