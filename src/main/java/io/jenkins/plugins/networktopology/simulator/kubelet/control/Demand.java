package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.Quantity;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pod asks of a node.
 *
 * @param amounts resource name to thousandths: the sum of its containers, or its largest init container
 */
record Demand(Map<String, Long> amounts) {

    static Demand of(JsonNode pod) {
        Map<String, Long> amounts = new TreeMap<>();
        pod.path("spec")
                .path("containers")
                .forEach(container ->
                        requests(container).forEach((name, value) -> amounts.merge(name, value, Long::sum)));
        pod.path("spec")
                .path("initContainers")
                .forEach(container ->
                        requests(container).forEach((name, value) -> amounts.merge(name, value, Math::max)));
        amounts.put("pods", 1000L);
        return new Demand(amounts);
    }

    private static Map<String, Long> requests(JsonNode container) {
        return amounts(container.path("resources").path("requests"));
    }

    /** A map of quantities in thousandths. */
    static Map<String, Long> amounts(JsonNode quantities) {
        Map<String, Long> amounts = new TreeMap<>();
        quantities
                .properties()
                .forEach(entry -> Quantity.milli(entry.getValue().asText())
                        .ifPresent(value -> amounts.put(entry.getKey(), value)));
        return amounts;
    }
}
