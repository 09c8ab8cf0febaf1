package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a kubelet knows of a pod into its status. */
final class PodStatus {

    private final List<ContainerState> init;
    private final List<ContainerState> main;
    private final String startTime;

    PodStatus(List<ContainerState> init, List<ContainerState> main, String startTime) {
        this.init = init;
        this.main = main;
        this.startTime = startTime;
    }

    /**
     * Fills in the status.
     *
     * @param address the pod's address, or the empty text before its sandbox is there
     * @param ended whether the pod is over: its containers have ended for good
     */
    void write(ObjectNode pod, String address, boolean ended) {
        ObjectNode status = Json.child(pod, "status");
        JsonNode before = status.path("conditions").deepCopy();
        boolean initialized = init.stream().allMatch(ContainerState::isComplete);
        String unready =
                names(main.stream().filter(container -> !container.isReady()).toList());
        String incomplete =
                names(init.stream().filter(container -> !container.isComplete()).toList());
        ArrayNode conditions = status.putArray("conditions");
        add(conditions, before, "PodReadyToStartContainers", !address.isEmpty() && !ended, "", "");
        add(
                conditions,
                before,
                "Initialized",
                initialized,
                "ContainersNotInitialized",
                "containers with incomplete status: " + incomplete);
        String reason = ended ? "PodCompleted" : "ContainersNotReady";
        String message = ended ? "" : "containers with unready status: " + unready;
        boolean ready = unready.equals("[]") && initialized && !ended;
        add(conditions, before, "Ready", ready, reason, message);
        add(conditions, before, "ContainersReady", ready, reason, message);
        add(conditions, before, "PodScheduled", true, "", "");
        status.put("phase", phase(ended));
        status.put("hostIP", NodeSpec.INTERNAL_IP);
        status.putArray("hostIPs").addObject().put("ip", NodeSpec.INTERNAL_IP);
        if (!address.isEmpty()) {
            status.put("podIP", address);
            status.putArray("podIPs").addObject().put("ip", address);
        }
        status.put("startTime", startTime);
        if (!init.isEmpty()) {
            ArrayNode statuses = status.putArray("initContainerStatuses");
            init.forEach(container -> statuses.add(container.status()));
        }
        ArrayNode statuses = status.putArray("containerStatuses");
        main.forEach(container -> statuses.add(container.status()));
    }

    private String phase(boolean ended) {
        if (ended) {
            return main.stream().allMatch(ContainerState::isComplete) ? "Succeeded" : "Failed";
        }
        return main.stream().allMatch(ContainerState::hasStarted) ? "Running" : "Pending";
    }

    private static String names(List<ContainerState> containers) {
        return containers.stream().map(ContainerState::name).collect(Collectors.joining(" ", "[", "]"));
    }

    private static void add(
            ArrayNode conditions, JsonNode before, String type, boolean holds, String reason, String message) {
        ObjectNode condition = conditions.addObject().put("type", type).put("status", holds ? "True" : "False");
        condition.putNull("lastProbeTime");
        String since = Timestamps.now();
        for (JsonNode old : before) {
            if (old.path("type").asText().equals(type) && old.path("status").equals(condition.path("status"))) {
                since = old.path("lastTransitionTime").asText();
            }
        }
        condition.put("lastTransitionTime", since);
        if (!holds && !reason.isEmpty()) {
            condition.put("reason", reason);
            if (!message.isEmpty()) {
                condition.put("message", message);
            }
        }
    }
}
