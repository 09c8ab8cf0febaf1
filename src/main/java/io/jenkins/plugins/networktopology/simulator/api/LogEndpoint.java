package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import java.util.List;
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
        String container = PodContainers.chosen(pod, call.query().text("container"));
        String text = logs.log(path.namespace(), path.name(), container)
                .orElseThrow(() -> ApiException.badRequest("container \"" + container + "\" in pod \"" + path.name()
                        + "\" is waiting to start: " + reason(pod, container)));
        return Reply.text(
                200,
                call.query().number("tailLines").map(count -> tail(text, count)).orElse(text));
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
