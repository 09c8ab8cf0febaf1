package io.jenkins.plugins.networktopology.cluster;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** The parts of an event's JSON that we read. */
record WireEvent(
        String type,
        String reason,
        String message,
        String lastTimestamp,
        String eventTime,
        Integer count,
        Series series,
        Wire.Meta metadata,
        Reference involvedObject,
        Integer code)
        implements Wire.Item {

    record Series(int count) {}

    record Reference(String kind, String name) {}

    boolean concernsPod() {
        return involvedObject != null && "Pod".equals(involvedObject.kind()) && involvedObject.name() != null;
    }

    PodEvent event() {
        String at = Stream.of(lastTimestamp, eventTime, metadata == null ? null : metadata.creationTimestamp())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Instant.EPOCH.toString());
        int seen = series != null ? series.count() : count != null ? count : 1;
        return new PodEvent(
                Instant.parse(at),
                "Warning".equals(type),
                seen,
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(message, ""));
    }
}
