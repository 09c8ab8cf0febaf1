package io.jenkins.plugins.networktopology.simulator.kubelet.kubevirt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.Optional;

/** What a virtual machine says of itself, by what its pod does (pkg/virt-controller/watch/vmi). */
final class MachineStatus {

    private MachineStatus() {}

    /** @param pod empty before there is one */
    static void write(ObjectNode machine, Optional<ObjectNode> pod) {
        ObjectNode status = Json.child(machine, "status");
        String before = status.path("phase").asText("Pending");
        status.put(
                "phase", ended(before) ? before : pod.map(MachineStatus::phase).orElse("Pending"));
        pod.map(tree -> Json.text(tree, "spec", "nodeName"))
                .filter(node -> !node.isEmpty())
                .ifPresent(node -> status.put("nodeName", node));
        ObjectNode ready = status.putArray("conditions").addObject().put("type", "Ready");
        Optional<JsonNode> said =
                pod.map(tree -> tree.path("status").path("conditions")).flatMap(MachineStatus::readiness);
        if (pod.isEmpty()) {
            ready.put("status", "False")
                    .put("reason", "PodNotExists")
                    .put("message", "virt-launcher pod has not yet been scheduled");
        } else if (said.isEmpty()) {
            ready.put("status", "False")
                    .put("reason", "PodConditionMissing")
                    .put("message", "virt-launcher pod is missing the Ready condition");
        } else if (said.get().path("status").asText().equals("True")) {
            ready.put("status", "True");
        } else {
            ready.put("status", "False")
                    .put("reason", "GuestNotRunning")
                    .put("message", "Guest VM is not reported as running");
        }
    }

    /** Its pod has gone, and it was not meant to go. */
    static void fail(ObjectNode machine) {
        Json.child(machine, "status").put("phase", "Failed");
    }

    private static boolean ended(String phase) {
        return phase.equals("Failed") || phase.equals("Succeeded");
    }

    private static String phase(ObjectNode pod) {
        return switch (Json.text(pod, "status", "phase")) {
            case "Running" -> "Running";
            case "Failed" -> "Failed";
            case "Succeeded" -> "Succeeded";
            default -> "Scheduling";
        };
    }

    private static Optional<JsonNode> readiness(JsonNode conditions) {
        for (JsonNode condition : conditions) {
            if (condition.path("type").asText().equals("Ready")) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }
}
