package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which container of a pod is meant, and what it does. */
final class PodContainers {

    private PodContainers() {}

    /** The one that was asked for, or the only one that there is. */
    static String chosen(ObjectNode pod, Optional<String> asked) {
        List<String> main = names(pod.path("spec").path("containers"));
        List<String> all = new ArrayList<>(main);
        all.addAll(names(pod.path("spec").path("initContainers")));
        String name = pod.path("metadata").path("name").asText();
        asked.filter(container -> !all.contains(container)).ifPresent(container -> {
            throw ApiException.badRequest("container " + container + " is not valid for pod " + name);
        });
        if (asked.isEmpty() && main.size() > 1) {
            throw ApiException.badRequest("a container name must be specified for pod " + name + ", choose one of: "
                    + main.stream().collect(Collectors.joining(" ", "[", "]")));
        }
        return asked.orElseGet(() -> main.get(0));
    }

    private static List<String> names(JsonNode containers) {
        List<String> names = new ArrayList<>();
        containers.forEach(container -> names.add(container.path("name").asText()));
        return names;
    }

    static boolean runs(ObjectNode pod, String container) {
        for (String field : List.of("containerStatuses", "initContainerStatuses")) {
            for (JsonNode status : pod.path("status").path(field)) {
                if (status.path("name").asText().equals(container)) {
                    return status.path("state").has("running");
                }
            }
        }
        return false;
    }
}
