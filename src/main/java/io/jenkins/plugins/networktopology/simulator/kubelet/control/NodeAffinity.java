package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The required part of a pod's node affinity. What is only preferred does not matter where nodes are alike. */
final class NodeAffinity {

    private NodeAffinity() {}

    static boolean allows(JsonNode podSpec, Map<String, String> labels) {
        JsonNode terms = podSpec.path("affinity")
                .path("nodeAffinity")
                .path("requiredDuringSchedulingIgnoredDuringExecution")
                .path("nodeSelectorTerms");
        if (terms.isEmpty()) {
            return true;
        }
        for (JsonNode term : terms) {
            if (matches(term, labels)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(JsonNode term, Map<String, String> labels) {
        for (JsonNode expression : term.path("matchExpressions")) {
            String label = labels.get(expression.path("key").asText());
            List<String> values = new ArrayList<>();
            expression.path("values").forEach(value -> values.add(value.asText()));
            boolean holds = switch (expression.path("operator").asText()) {
                case "In" -> label != null && values.contains(label);
                case "NotIn" -> label == null || !values.contains(label);
                case "Exists" -> label != null;
                case "DoesNotExist" -> label == null;
                default -> false;
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }
}
