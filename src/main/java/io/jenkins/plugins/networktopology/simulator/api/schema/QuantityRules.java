package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Rules of a container's requests and limits. */
final class QuantityRules {

    private QuantityRules() {}

    static void checkResources(JsonNode resources, String at, Problems problems) {
        for (String side : List.of("limits", "requests")) {
            resources.path(side).properties().forEach(entry -> {
                Optional<Long> value = Quantity.milli(entry.getValue().asText());
                if (value.filter(amount -> amount < 0).isPresent()) {
                    problems.invalid(
                            at + "." + side + "[" + entry.getKey() + "]",
                            entry.getValue().asText(),
                            "must be greater than or equal to 0");
                }
            });
        }
        resources.path("requests").properties().forEach(request -> {
            JsonNode limit = resources.path("limits").path(request.getKey());
            String text = request.getValue().asText();
            if (!limit.isMissingNode()
                    && Quantity.milli(text).orElse(0L)
                            > Quantity.milli(limit.asText()).orElse(0L)) {
                problems.invalid(
                        at + ".requests",
                        text,
                        "must be less than or equal to " + request.getKey() + " limit of " + limit.asText());
            }
        });
    }
}
