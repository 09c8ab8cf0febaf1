package io.jenkins.plugins.networktopology.cluster;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A lease as it was seen, or as it is to be created.
 *
 * @param namespace where it is
 * @param name its name
 * @param holder who has it
 * @param labels its labels
 * @param annotations its annotations
 * @param renewed the holder's last sign of life, by the API server's clock
 */
public record LeaseSnapshot(
        String namespace,
        String name,
        String holder,
        Map<String, String> labels,
        Map<String, String> annotations,
        Instant renewed) {

    public LeaseSnapshot {
        Objects.requireNonNull(namespace);
        Objects.requireNonNull(name);
        Objects.requireNonNull(holder);
        Objects.requireNonNull(renewed);
        labels = Map.copyOf(labels);
        annotations = Map.copyOf(annotations);
    }
}
