package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The columns of the core types. */
final class CoreCells {

    static final Map<String, Consumer<TableColumns>> TABLES = Map.of(
            "Pod", PodCells::add,
            "Namespace", table -> table.add("Status", 0, object -> Json.text(object, "status", "phase")),
            "ConfigMap",
                    table -> table.add(
                            "Data",
                            0,
                            object -> object.path("data").size()
                                    + object.path("binaryData").size()),
            "Secret", CoreCells::secret,
            "ServiceAccount",
                    table -> table.add(
                            "Secrets", 0, object -> object.path("secrets").size()),
            "Service", CoreCells::service,
            "Node", CoreCells::node,
            "Event", CoreCells::event);

    private CoreCells() {}

    private static void secret(TableColumns table) {
        table.add("Type", 0, object -> Json.text(object, "type"));
        table.add("Data", 0, object -> object.path("data").size());
    }

    private static void service(TableColumns table) {
        table.add("Type", 0, object -> Json.text(object, "spec", "type"));
        table.add("Cluster-IP", 0, object -> or(Json.text(object, "spec", "clusterIP"), "<none>"));
        table.add("External-IP", 0, object -> "<none>");
        table.add(
                "Port(s)",
                0,
                object -> StreamSupport.stream(object.path("spec").path("ports").spliterator(), false)
                        .map(port -> port.path("port").asText()
                                + (port.has("nodePort")
                                        ? ":" + port.path("nodePort").asText()
                                        : "") + "/"
                                + port.path("protocol").asText())
                        .collect(Collectors.joining(",")));
        table.add("Selector", 1, object -> selector(object.path("spec").path("selector")));
    }

    private static void node(TableColumns table) {
        table.add("Status", 0, CoreCells::nodeStatus);
        table.add("Roles", 0, object -> "<none>");
        table.add("Version", 0, object -> Json.text(object, "status", "nodeInfo", "kubeletVersion"));
        table.add("Internal-IP", 1, object -> address(object, "InternalIP"));
        table.add("External-IP", 1, object -> address(object, "ExternalIP"));
        table.add("OS-Image", 1, object -> Json.text(object, "status", "nodeInfo", "osImage"));
        table.add("Kernel-Version", 1, object -> Json.text(object, "status", "nodeInfo", "kernelVersion"));
        table.add("Container-Runtime", 1, object -> Json.text(object, "status", "nodeInfo", "containerRuntimeVersion"));
    }

    private static String nodeStatus(ObjectNode node) {
        String ready = "Unknown";
        for (JsonNode condition : node.path("status").path("conditions")) {
            if (condition.path("type").asText().equals("Ready")) {
                ready = condition.path("status").asText().equals("True") ? "Ready" : "NotReady";
            }
        }
        return ready + (node.path("spec").path("unschedulable").asBoolean() ? ",SchedulingDisabled" : "");
    }

    private static String address(ObjectNode node, String type) {
        for (JsonNode address : node.path("status").path("addresses")) {
            if (address.path("type").asText().equals(type)) {
                return address.path("address").asText();
            }
        }
        return "<none>";
    }

    private static void event(TableColumns table) {
        table.add(
                "Last Seen",
                0,
                object -> Ages.since(or(
                        Json.text(object, "lastTimestamp"),
                        or(Json.text(object, "eventTime"), Json.text(object, "metadata", "creationTimestamp")))));
        table.add("Type", 0, object -> Json.text(object, "type"));
        table.add("Reason", 0, object -> Json.text(object, "reason"));
        table.add(
                "Object",
                0,
                object -> Json.text(object, "involvedObject", "kind").toLowerCase(java.util.Locale.ROOT) + "/"
                        + Json.text(object, "involvedObject", "name"));
        table.add("Message", 0, object -> Json.text(object, "message").strip());
    }

    /** Labels as {@code a=b,c=d}. */
    static String selector(JsonNode labels) {
        return labels.isEmpty()
                ? "<none>"
                : labels.properties().stream()
                        .map(label -> label.getKey() + "=" + label.getValue().asText())
                        .sorted()
                        .collect(Collectors.joining(","));
    }

    static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
