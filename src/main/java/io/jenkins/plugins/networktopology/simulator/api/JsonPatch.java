package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import java.util.function.UnaryOperator;

/** JSON patch (RFC 6902): add, remove, replace, move, copy and test. */
record JsonPatch(JsonNode operations) implements UnaryOperator<ObjectNode> {

    JsonPatch {
        if (!operations.isArray()) {
            throw ApiException.badRequest("error decoding patch: a JSON patch is an array of operations");
        }
    }

    @Override
    public ObjectNode apply(ObjectNode target) {
        for (JsonNode operation : operations) {
            JsonPointer path = pointer(operation, "path");
            switch (operation.path("op").asText()) {
                case "add" -> add(target, path, operation.path("value").deepCopy());
                case "remove" -> remove(target, path);
                case "replace" -> {
                    remove(target, path);
                    add(target, path, operation.path("value").deepCopy());
                }
                case "move" -> {
                    JsonNode moved = existing(target, pointer(operation, "from"));
                    remove(target, pointer(operation, "from"));
                    add(target, path, moved);
                }
                case "copy" ->
                    add(
                            target,
                            path,
                            existing(target, pointer(operation, "from")).deepCopy());
                case "test" -> {
                    if (!target.at(path).equals(operation.path("value"))) {
                        throw ApiException.unprocessable();
                    }
                }
                default -> throw ApiException.unprocessable();
            }
        }
        return target;
    }

    private static JsonPointer pointer(JsonNode operation, String field) {
        try {
            return JsonPointer.compile(operation.path(field).asText());
        } catch (IllegalArgumentException e) {
            throw ApiException.unprocessable();
        }
    }

    private static JsonNode existing(ObjectNode target, JsonPointer path) {
        JsonNode found = target.at(path);
        if (found.isMissingNode()) {
            throw ApiException.unprocessable();
        }
        return found;
    }

    private static void add(ObjectNode target, JsonPointer path, JsonNode value) {
        JsonNode parent = parent(target, path);
        String last = path.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array) {
            int index = last.equals("-") ? array.size() : path.last().getMatchingIndex();
            if (index < 0 || index > array.size()) {
                throw ApiException.unprocessable();
            }
            array.insert(index, value);
        } else {
            throw ApiException.unprocessable();
        }
    }

    private static void remove(ObjectNode target, JsonPointer path) {
        existing(target, path);
        JsonNode parent = parent(target, path);
        if (parent instanceof ObjectNode object) {
            object.remove(path.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.remove(path.last().getMatchingIndex());
        }
    }

    private static JsonNode parent(ObjectNode target, JsonPointer path) {
        if (path.matches()) {
            throw ApiException.unprocessable();
        }
        return target.at(path.head());
    }
}
