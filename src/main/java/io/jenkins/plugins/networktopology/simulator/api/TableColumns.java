package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What {@code kubectl get} shows of a type; columns of priority 1 with {@code -o wide} only. */
final class TableColumns {

    private record Column(String name, String type, int priority, Function<ObjectNode, Object> value) {}

    private final List<Column> columns = new ArrayList<>();

    private TableColumns() {}

    static TableColumns of(ResourceType type) {
        TableColumns table = new TableColumns();
        table.add("Name", 0, object -> Json.text(object, "metadata", "name"));
        if (type.group().isEmpty() && CoreCells.TABLES.containsKey(type.kind())) {
            CoreCells.TABLES.get(type.kind()).accept(table);
        } else if (type.plural().equals("leases")) {
            table.add("Holder", 0, object -> Json.text(object, "spec", "holderIdentity"));
        } else if (type.plural().equals("customresourcedefinitions")) {
            table.add("Created At", 0, object -> Json.text(object, "metadata", "creationTimestamp"));
            return table;
        } else if (type.plural().equals("networkpolicies")) {
            table.add(
                    "Pod-Selector",
                    0,
                    object -> CoreCells.selector(
                            object.path("spec").path("podSelector").path("matchLabels")));
        } else if (type.group().equals("networkop.co.uk") && type.plural().equals("topologies")) {
            table.add("Node-IP", 0, object -> Json.text(object, "status", "src_ip"));
            table.add("NetNS", 0, object -> Json.text(object, "status", "net_ns"));
            return table;
        }
        if (!type.kind().equals("Event")) {
            table.insertAge();
        }
        return table;
    }

    /** Age stands before the wide columns. */
    private void insertAge() {
        int at = 0;
        while (at < columns.size() && columns.get(at).priority() == 0) {
            at++;
        }
        boolean afterRoles = columns.size() > 2 && columns.get(2).name().equals("Roles");
        columns.add(
                afterRoles ? 3 : at,
                new Column(
                        "Age", "string", 0, object -> Ages.since(Json.text(object, "metadata", "creationTimestamp"))));
    }

    void add(String name, int priority, Function<ObjectNode, Object> value) {
        columns.add(new Column(name, name.equals("Data") ? "integer" : "string", priority, value));
    }

    ArrayNode definitions() {
        ArrayNode definitions = Json.array();
        for (Column column : columns) {
            definitions
                    .addObject()
                    .put("name", column.name())
                    .put("type", column.type())
                    .put("format", column.name().equals("Name") ? "name" : "")
                    .put("description", "")
                    .put("priority", column.priority());
        }
        return definitions;
    }

    ArrayNode cells(ObjectNode object) {
        ArrayNode cells = Json.array();
        for (Column column : columns) {
            Object value = column.value().apply(object);
            if (value instanceof Integer number) {
                cells.add(number);
            } else if (value instanceof JsonNode node) {
                cells.add(node);
            } else {
                cells.add(value.toString());
            }
        }
        return cells;
    }
}
