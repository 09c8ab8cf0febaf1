package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Kubernetes' strategic merge patch: as a merge patch, but lists of things with a key are merged by that key. */
record StrategicPatch(ObjectNode patch) implements UnaryOperator<ObjectNode> {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("containers", "name"),
            Map.entry("initContainers", "name"),
            Map.entry("env", "name"),
            Map.entry("volumes", "name"),
            Map.entry("volumeMounts", "mountPath"),
            Map.entry("imagePullSecrets", "name"),
            Map.entry("secrets", "name"),
            Map.entry("hostAliases", "ip"),
            Map.entry("conditions", "type"),
            Map.entry("addresses", "type"),
            Map.entry("taints", "key"),
            Map.entry("ownerReferences", "uid"));

    /** Lists of plain values that are merged as sets. */
    private static final Set<String> SETS = Set.of("finalizers");

    @Override
    public ObjectNode apply(ObjectNode target) {
        return merge(target, patch);
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        if (patch.path("$patch").asText("").equals("replace")) {
            ObjectNode replacement = patch.deepCopy();
            replacement.remove("$patch");
            return replacement;
        }
        patch.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode wanted = field.getValue();
            if (name.startsWith("$deleteFromPrimitiveList/")) {
                delete(target, name.substring(name.indexOf('/') + 1), wanted);
            } else if (name.startsWith("$")) {
                return;
            } else if (wanted.isNull()) {
                target.remove(name);
            } else if (wanted instanceof ObjectNode part) {
                ObjectNode child = target.get(name) instanceof ObjectNode object ? object : target.objectNode();
                target.set(name, merge(child, part));
            } else if (wanted instanceof ArrayNode list && target.get(name) instanceof ArrayNode current) {
                target.set(name, mergeList(name, current, list));
            } else {
                target.set(name, wanted.deepCopy());
            }
        });
        return target;
    }

    private static ArrayNode mergeList(String name, ArrayNode current, ArrayNode wanted) {
        // The ports of a container have no key named alike everywhere: containerPort there, port in services.
        Optional<String> key = Optional.ofNullable(KEYS.get(name))
                .or(() -> name.equals("ports") && !wanted.isEmpty()
                        ? Optional.of(wanted.get(0).has("containerPort") ? "containerPort" : "port")
                        : Optional.empty());
        if (key.isPresent()) {
            wanted.forEach(item -> mergeItem(current, (ObjectNode) item, key.get()));
            return current;
        }
        if (SETS.contains(name)) {
            wanted.forEach(item -> {
                if (indexOf(current, item) < 0) {
                    current.add(item);
                }
            });
            return current;
        }
        return wanted.deepCopy();
    }

    private static void mergeItem(ArrayNode current, ObjectNode item, String key) {
        boolean delete = item.path("$patch").asText("").equals("delete");
        for (int i = 0; i < current.size(); i++) {
            if (current.get(i).path(key).equals(item.path(key))) {
                if (delete) {
                    current.remove(i);
                } else {
                    current.set(i, merge((ObjectNode) current.get(i), item));
                }
                return;
            }
        }
        if (!delete) {
            current.add(item.deepCopy());
        }
    }

    private static void delete(ObjectNode target, String list, JsonNode values) {
        if (target.get(list) instanceof ArrayNode current) {
            values.forEach(value -> {
                int index = indexOf(current, value);
                if (index >= 0) {
                    current.remove(index);
                }
            });
        }
    }

    private static int indexOf(ArrayNode array, JsonNode value) {
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i).equals(value)) {
                return i;
            }
        }
        return -1;
    }
}
