package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Writes Events about pods. One that repeats is counted, not written again. Used on the control loop only. */
public final class EventRecorder {

    /** The words that Kubernetes gives the two sorts of events. */
    public enum Severity {
        NORMAL("Normal"),
        WARNING("Warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }
    }

    private record Subject(String reason, String message, String field) {}

    private final LocalApi api;
    private final Map<String, Map<Subject, ObjectKey>> written = new HashMap<>();
    private long count;

    public EventRecorder(LocalApi api) {
        this.api = api;
    }

    /** As the kubelet of a node tells of a pod, or of one of its containers if {@code field} names it. */
    public void kubelet(
            PodRef pod, String uid, String node, Severity severity, String reason, String message, String field) {
        Subject subject = new Subject(reason, message, field);
        ObjectKey known = written.getOrDefault(uid, Map.of()).get(subject);
        String now = now();
        boolean counted = known != null
                && api.adjust(ResourceTypes.EVENTS, known, event -> {
                            event.put("count", event.path("count").asInt() + 1);
                            event.put("lastTimestamp", now);
                            return true;
                        })
                        .isPresent();
        if (!counted) {
            ObjectNode event = event(pod, uid, severity, reason, message, field)
                    .put("firstTimestamp", now)
                    .put("lastTimestamp", now)
                    .put("count", 1)
                    .put("reportingComponent", "kubelet")
                    .put("reportingInstance", node);
            event.putObject("source").put("component", "kubelet").put("host", node);
            create(pod, uid, event, subject);
        }
    }

    /** As the scheduler tells of a pod. */
    public void scheduler(PodRef pod, String uid, Severity severity, String reason, String message) {
        ObjectNode event = event(pod, uid, severity, reason, message, "")
                .put("eventTime", Instant.now().truncatedTo(ChronoUnit.MICROS).toString())
                .put("action", reason.equals("Scheduled") ? "Binding" : "Scheduling")
                .put("reportingComponent", "default-scheduler")
                .put("reportingInstance", "default-scheduler-simulator");
        create(pod, uid, event, new Subject(reason, message, ""));
    }

    private void create(PodRef pod, String uid, ObjectNode event, Subject subject) {
        String name = pod.name() + "." + Long.toHexString((Instant.now().toEpochMilli() << 20) + count++);
        Json.metadata(event).put("name", name).put("namespace", pod.namespace());
        written.computeIfAbsent(uid, key -> new HashMap<>()).put(subject, new ObjectKey(pod.namespace(), name));
        api.create(ResourceTypes.EVENTS, pod.namespace(), event);
    }

    private static ObjectNode event(
            PodRef pod, String uid, Severity severity, String reason, String message, String field) {
        ObjectNode event = Json.object().put("kind", "Event").put("apiVersion", "v1");
        event.putObject("metadata");
        ObjectNode involved = event.putObject("involvedObject")
                .put("kind", "Pod")
                .put("namespace", pod.namespace())
                .put("name", pod.name())
                .put("uid", uid)
                .put("apiVersion", "v1");
        if (!field.isEmpty()) {
            involved.put("fieldPath", field);
        }
        return event.put("reason", reason).put("message", message).put("type", severity.word);
    }

    /** Forgets what it knows of a pod that is gone. */
    void forget(String uid) {
        written.remove(uid);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
