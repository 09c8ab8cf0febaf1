package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;

/** The columns of pods; the status column is the one that takes thought. */
final class PodCells {

    private PodCells() {}

    static void add(TableColumns table) {
        table.add("Ready", 0, PodCells::ready);
        table.add("Status", 0, PodCells::status);
        table.add("Restarts", 0, PodCells::restarts);
        table.add("IP", 1, pod -> CoreCells.or(Json.text(pod, "status", "podIP"), "<none>"));
        table.add("Node", 1, pod -> CoreCells.or(Json.text(pod, "spec", "nodeName"), "<none>"));
        table.add("Nominated Node", 1, pod -> "<none>");
        table.add("Readiness Gates", 1, pod -> "<none>");
    }

    private static String ready(ObjectNode pod) {
        int ready = 0;
        for (JsonNode status : pod.path("status").path("containerStatuses")) {
            ready += status.path("ready").asBoolean() ? 1 : 0;
        }
        return ready + "/" + pod.path("spec").path("containers").size();
    }

    private static String restarts(ObjectNode pod) {
        int restarts = 0;
        String last = "";
        for (JsonNode status : pod.path("status").path("containerStatuses")) {
            restarts += status.path("restartCount").asInt();
            String finished = Json.text(status, "lastState", "terminated", "finishedAt");
            last = finished.compareTo(last) > 0 ? finished : last;
        }
        return restarts + (restarts > 0 && !last.isEmpty() ? " (" + Ages.since(last) + " ago)" : "");
    }

    private static String status(ObjectNode pod) {
        if (pod.path("metadata").has("deletionTimestamp")) {
            return "Terminating";
        }
        JsonNode status = pod.path("status");
        JsonNode initStatuses = status.path("initContainerStatuses");
        for (int i = 0; i < initStatuses.size(); i++) {
            JsonNode state = initStatuses.get(i).path("state");
            JsonNode terminated = state.path("terminated");
            if (terminated.path("exitCode").asInt(-1) == 0) {
                continue;
            }
            String waiting = Json.text(state, "waiting", "reason");
            boolean plain = waiting.isEmpty() || waiting.equals("PodInitializing");
            return plain ? "Init:" + i + "/" + initStatuses.size() : "Init:" + waiting;
        }
        for (JsonNode container : status.path("containerStatuses")) {
            JsonNode state = container.path("state");
            String reason =
                    CoreCells.or(Json.text(state, "waiting", "reason"), Json.text(state, "terminated", "reason"));
            if (!reason.isEmpty()) {
                return reason;
            }
        }
        return CoreCells.or(Json.text(status, "reason"), Json.text(status, "phase"));
    }
}
