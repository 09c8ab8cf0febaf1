package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A node as the scheduler sees it: what it has, what is taken, whom it does not want. */
final class Machine {

    static final Comparator<Machine> EMPTIEST =
            Comparator.<Machine>comparingInt(machine -> machine.pods.size()).thenComparing(Machine::name);

    private final String name;
    private final Map<String, Demand> pods = new HashMap<>();
    private final Map<String, Long> taken = new HashMap<>();
    private Map<String, Long> allocatable = Map.of();
    private Map<String, String> labels = Map.of();
    private List<JsonNode> taints = List.of();
    private boolean unschedulable;

    Machine(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void describe(ObjectNode node) {
        allocatable = Demand.amounts(node.path("status").path("allocatable"));
        Map<String, String> found = new TreeMap<>();
        node.path("metadata")
                .path("labels")
                .properties()
                .forEach(label -> found.put(label.getKey(), label.getValue().asText()));
        labels = found;
        unschedulable = node.path("spec").path("unschedulable").asBoolean();
        taints = new ArrayList<>();
        node.path("spec").path("taints").forEach(taint -> {
            if (!taint.path("effect").asText().equals("PreferNoSchedule")) {
                taints.add(taint);
            }
        });
    }

    void take(String uid, Demand demand) {
        if (pods.putIfAbsent(uid, demand) == null) {
            demand.amounts().forEach((resource, value) -> taken.merge(resource, value, Long::sum));
        }
    }

    boolean release(String uid) {
        Demand demand = pods.remove(uid);
        if (demand != null) {
            demand.amounts().forEach((resource, value) -> taken.merge(resource, -value, Long::sum));
        }
        return demand != null;
    }

    /** Why a pod cannot come here, in the scheduler's words; empty if it can. */
    List<String> objections(ObjectNode pod, Demand demand) {
        JsonNode spec = pod.path("spec");
        if (unschedulable) {
            return List.of("node(s) were unschedulable");
        }
        for (JsonNode taint : taints) {
            if (!tolerated(taint, spec.path("tolerations"))) {
                String value = taint.path("value").asText("");
                return List.of(
                        "node(s) had untolerated taint {" + taint.path("key").asText() + ": " + value + "}");
            }
        }
        boolean selected = spec.path("nodeSelector").properties().stream()
                .allMatch(wanted -> wanted.getValue().asText().equals(labels.get(wanted.getKey())));
        if (!selected || !NodeAffinity.allows(spec, labels)) {
            return List.of("node(s) didn't match Pod's node affinity/selector");
        }
        List<String> reasons = new ArrayList<>();
        demand.amounts().forEach((resource, value) -> {
            long left = allocatable.getOrDefault(resource, 0L) - taken.getOrDefault(resource, 0L);
            if (value > left) {
                reasons.add(resource.equals("pods") ? "Too many pods" : "Insufficient " + resource);
            }
        });
        return reasons;
    }

    private static boolean tolerated(JsonNode taint, JsonNode tolerations) {
        for (JsonNode toleration : tolerations) {
            String key = toleration.path("key").asText("");
            String effect = toleration.path("effect").asText("");
            boolean exists = toleration.path("operator").asText("Equal").equals("Exists");
            if ((key.isEmpty() && exists || key.equals(taint.path("key").asText()))
                    && (effect.isEmpty() || effect.equals(taint.path("effect").asText()))
                    && (exists
                            || toleration
                                    .path("value")
                                    .asText("")
                                    .equals(taint.path("value").asText("")))) {
                return true;
            }
        }
        return false;
    }
}
