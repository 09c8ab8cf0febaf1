package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.FaultPlan;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.kubelet.EventRecorder;
import io.jenkins.plugins.networktopology.simulator.kubelet.EventRecorder.Severity;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import io.jenkins.plugins.networktopology.simulator.kubelet.Timestamps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gives pods to nodes that have room, the emptiest first, and says why when none has. */
public final class Scheduler {

    private final LocalApi api;
    private final EventRecorder events;
    private final FaultPlan faults;
    private final Map<String, Machine> machines = new TreeMap<>();
    private final Set<ObjectKey> waiting = new LinkedHashSet<>();
    private boolean retrying;

    public Scheduler(LocalApi api, EventRecorder events, FaultPlan faults) {
        this.api = api;
        this.events = events;
        this.faults = faults;
    }

    /** Begins to look for pods without a node. */
    public void start() {
        api.follow(ResourceTypes.NODES, this::nodeChanged);
        api.follow(ResourceTypes.PODS, this::podChanged);
    }

    private void nodeChanged(Change change) {
        String name = change.object().key().name();
        if (change.kind() == Change.Kind.DELETED) {
            machines.remove(name);
        } else {
            machines.computeIfAbsent(name, Machine::new)
                    .describe(change.object().tree());
            retryAll();
        }
    }

    private void podChanged(Change change) {
        ObjectKey key = change.object().key();
        if (change.kind() == Change.Kind.DELETED) {
            waiting.remove(key);
            boolean freed = machines.values().stream()
                    .map(machine -> machine.release(change.object().uid()))
                    .reduce(false, Boolean::logicalOr);
            if (freed) {
                retryAll();
            }
        } else if (change.kind() == Change.Kind.ADDED) {
            place(change.object());
        }
    }

    /** Tries the waiting pods again, once for however many reasons there are. */
    private void retryAll() {
        if (!waiting.isEmpty() && !retrying) {
            retrying = true;
            api.loop().run(() -> {
                retrying = false;
                List.copyOf(waiting)
                        .forEach(key -> api.get(ResourceTypes.PODS, key).ifPresent(this::place));
            });
        }
    }

    private void place(StoredObject stored) {
        ObjectNode pod = stored.tree();
        String assigned = Json.text(pod, "spec", "nodeName");
        Demand demand = Demand.of(pod);
        if (!assigned.isEmpty()) {
            Optional.ofNullable(machines.get(assigned)).ifPresent(machine -> machine.take(stored.uid(), demand));
            return;
        }
        if (stored.terminating()) {
            return;
        }
        PodRef ref = new PodRef(stored.key().namespace(), stored.key().name());
        Verdicts verdicts = new Verdicts(machines.size());
        boolean forbidden = faults.has(Fault.Kind.UNSCHEDULABLE, ref.name());
        Optional<Machine> chosen = machines.values().stream()
                .filter(machine -> {
                    List<String> reasons = forbidden ? List.of("Insufficient cpu") : machine.objections(pod, demand);
                    verdicts.add(reasons);
                    return reasons.isEmpty();
                })
                .min(Machine.EMPTIEST);
        if (chosen.isPresent()) {
            waiting.remove(stored.key());
            chosen.get().take(stored.uid(), demand);
            bind(stored, ref, chosen.get().name());
        } else {
            refuse(stored, ref, verdicts.message());
        }
    }

    private void bind(StoredObject stored, PodRef ref, String node) {
        api.adjust(ResourceTypes.PODS, stored.key(), pod -> {
            if (!Json.text(pod, "metadata", "uid").equals(stored.uid())) {
                return false;
            }
            Json.child(pod, "spec").put("nodeName", node);
            scheduled(pod, true, "", "");
            return true;
        });
        events.scheduler(
                ref, stored.uid(), Severity.NORMAL, "Scheduled", "Successfully assigned " + ref + " to " + node);
    }

    private void refuse(StoredObject stored, PodRef ref, String message) {
        boolean first = waiting.add(stored.key());
        boolean[] news = {first};
        api.adjust(ResourceTypes.PODS, stored.key(), pod -> {
            boolean same = pod.path("status")
                    .path("conditions")
                    .path(0)
                    .path("message")
                    .asText()
                    .equals(message);
            news[0] |= !same;
            if (!same) {
                scheduled(pod, false, "Unschedulable", message);
            }
            return !same;
        });
        if (news[0]) {
            events.scheduler(ref, stored.uid(), Severity.WARNING, "FailedScheduling", message);
        }
    }

    private static void scheduled(ObjectNode pod, boolean holds, String reason, String message) {
        ObjectNode condition = Json.child(pod, "status")
                .putArray("conditions")
                .addObject()
                .put("type", "PodScheduled")
                .put("status", holds ? "True" : "False");
        condition.putNull("lastProbeTime");
        condition.put("lastTransitionTime", Timestamps.now());
        if (!holds) {
            condition.put("reason", reason).put("message", message);
        }
    }
}
