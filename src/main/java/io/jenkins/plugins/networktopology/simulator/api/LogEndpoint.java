package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code pods/NAME/log}: what was printed so far. */
final class LogEndpoint {

    private final PodLogs logs;

    LogEndpoint(PodLogs logs) {
        this.logs = logs;
    }

    Answer answer(ServedType pods, ResourcePath path, Call call) {
        ObjectNode pod = pods.store()
                .get(path.key())
                .orElseThrow(() -> ApiException.notFound(pods.type(), path.name()))
                .tree();
        if (pod.path("spec").path("nodeName").asText("").isEmpty()) {
            return Reply.nothing();
        }
        String container = container(pod, call.query().text("container"));
        String text = logs.log(path.namespace(), path.name(), container)
                .orElseThrow(() -> ApiException.badRequest("container \"" + container + "\" in pod \"" + path.name()
                        + "\" is waiting to start: " + reason(pod, container)));
        return Reply.text(
                200,
                call.query().number("tailLines").map(count -> tail(text, count)).orElse(text));
    }

    private static String container(ObjectNode pod, Optional<String> asked) {
        List<String> main = names(pod.path("spec").path("containers"));
        List<String> all = new ArrayList<>(main);
        all.addAll(names(pod.path("spec").path("initContainers")));
        String pod1 = pod.path("metadata").path("name").asText();
        asked.filter(name -> !all.contains(name)).ifPresent(name -> {
            throw ApiException.badRequest("container " + name + " is not valid for pod " + pod1);
        });
        if (asked.isEmpty() && main.size() > 1) {
            throw ApiException.badRequest("a container name must be specified for pod " + pod1 + ", choose one of: "
                    + main.stream().collect(Collectors.joining(" ", "[", "]")));
        }
        return asked.orElseGet(() -> main.get(0));
    }

    private static List<String> names(JsonNode containers) {
        List<String> names = new ArrayList<>();
        containers.forEach(container -> names.add(container.path("name").asText()));
        return names;
    }

    private static String reason(ObjectNode pod, String container) {
        for (JsonNode status : pod.path("status").path("containerStatuses")) {
            if (status.path("name").asText().equals(container)) {
                String reason =
                        status.path("state").path("waiting").path("reason").asText("");
                return switch (reason) {
                    case "ErrImagePull", "ImagePullBackOff" -> "trying and failing to pull image";
                    default -> reason;
                };
            }
        }
        return "ContainerCreating";
    }

    private static String tail(String text, long count) {
        List<String> lines = text.lines().toList();
        return lines.stream()
                .skip(Math.max(0, lines.size() - count))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
