package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ContainerSnapshot;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.NamespaceSnapshot;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.lab.LabSummary.State;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of one lab was seen in a cluster, and whether it still has somebody.
 *
 * @param id the lab
 * @param namespace if it has one
 * @param leases its claims of link ids, which carry the owner's sign of life
 * @param pods its nodes
 */
record LabSighting(
        LabId id, Optional<NamespaceSnapshot> namespace, List<LeaseSnapshot> leases, List<PodSnapshot> pods) {

    LabSummary summary(LabSettings settings, Instant now) {
        Optional<Instant> heartbeat = detached()
                ? Optional.empty()
                : leases.stream().map(LeaseSnapshot::renewed).max(Instant::compareTo);
        Instant created = time(LabLabels.CREATED)
                .or(() -> namespace.map(NamespaceSnapshot::created))
                .or(() -> heartbeat)
                .orElse(now);
        Instant expires = time(LabLabels.EXPIRES).orElse(created.plus(settings.lifetime()));
        Judgement judged = judge(settings, expires, heartbeat, now);
        return new LabSummary(
                id,
                namespace.map(NamespaceSnapshot::name).orElse(settings.namespace(id)),
                annotation(LabLabels.OWNER).orElse("unknown"),
                annotation(LabLabels.CONTROLLER),
                created,
                expires,
                heartbeat,
                judged.state(),
                judged.why(),
                pods.stream().map(LabSighting::node).toList());
    }

    private record Judgement(State state, String why) {}

    private Judgement judge(LabSettings settings, Instant expires, Optional<Instant> heartbeat, Instant now) {
        if (now.isAfter(expires)) {
            return new Judgement(State.EXPIRED, "expired " + ago(expires, now));
        }
        Optional<String> elsewhere = annotation(LabLabels.HOME).filter(home -> !home.equals(settings.homeNamespace()));
        if (elsewhere.isPresent()) {
            return new Judgement(
                    State.OWNED,
                    "its link ids are claimed in namespace " + elsewhere.get()
                            + ", whose reaper knows whether it lives");
        }
        if (leases.isEmpty()) {
            return new Judgement(State.ORPHANED, "its link ids are released, but its namespace is left");
        }
        Optional<String> process = annotation(LabLabels.PROCESS);
        if (process.flatMap(ProcessIdentity::parse).map(ProcessIdentity::ended).orElse(false)) {
            return new Judgement(State.ORPHANED, "its owner's process has ended");
        }
        if (detached()) {
            return namespace.isEmpty() || namespace.get().terminating()
                    ? new Judgement(State.ORPHANED, "its namespace is gone or going")
                    : new Judgement(State.DETACHED, "left running until " + expires.truncatedTo(ChronoUnit.SECONDS));
        }
        Instant last = heartbeat.orElse(Instant.EPOCH);
        if (now.isAfter(last.plus(settings.heartbeatTimeout()))) {
            return new Judgement(State.ORPHANED, "no sign of its owner since " + ago(last, now));
        }
        return new Judgement(State.OWNED, "in use by its owner");
    }

    private static String ago(Instant then, Instant now) {
        return Duration.between(then, now).toSeconds() + " s ago";
    }

    private boolean detached() {
        return leases.stream().anyMatch(LabLabels::detached);
    }

    private Optional<String> annotation(String key) {
        Stream<Map<String, String>> marks = Stream.concat(
                leases.stream().map(LeaseSnapshot::annotations),
                namespace.stream().map(NamespaceSnapshot::annotations));
        return marks.flatMap(annotations -> Optional.ofNullable(annotations.get(key)).stream())
                .findFirst();
    }

    private Optional<Instant> time(String key) {
        return annotation(key).flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeParseException tampered) {
                return Optional.empty();
            }
        });
    }

    /** In a word, as {@code kubectl get pods} has it. */
    private static LabSummary.NodeState node(PodSnapshot pod) {
        Optional<String> reason = Stream.concat(pod.initContainers().stream(), pod.containers().stream())
                .filter(container -> container.state() == ContainerSnapshot.State.WAITING)
                .map(ContainerSnapshot::reason)
                .filter(word -> !word.isEmpty() && !word.equals("PodInitializing"))
                .findFirst();
        String state = pod.deleted()
                ? "Terminating"
                : pod.unschedulable()
                        .map(words -> "Unschedulable")
                        .or(() -> reason)
                        .orElse(pod.phase());
        return new LabSummary.NodeState(LabLabels.nodeOf(pod), state, pod.ready());
    }
}
