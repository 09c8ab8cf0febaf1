package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The shape of a custom type, from the openAPIV3Schema of its definition. */
public final class CustomShape implements Shape {

    private static final String KEEP_UNKNOWN = "x-kubernetes-preserve-unknown-fields";

    private final JsonNode schema;

    /** @param schema the version's openAPIV3Schema */
    public CustomShape(JsonNode schema) {
        this.schema = schema;
    }

    @Override
    public List<String> prune(ObjectNode object) {
        List<String> unknown = new ArrayList<>();
        JsonNode metadata = object.get("metadata");
        if (metadata instanceof ObjectNode holder) {
            ObjectNode wrapped = object.objectNode();
            wrapped.set("metadata", holder);
            // Metadata is decoded alike for all types: a config map is the smallest built-in one.
            unknown.addAll(new BuiltInShape("ConfigMap").prune(wrapped));
        }
        prune(schema, object, "", unknown, true);
        return unknown;
    }

    private static void prune(JsonNode schema, JsonNode value, String path, List<String> unknown, boolean root) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                prune(schema.path("items"), value.get(i), path + "[" + i + "]", unknown, false);
            }
        } else if (value instanceof ObjectNode object) {
            JsonNode map = schema.path("additionalProperties");
            for (Iterator<Map.Entry<String, JsonNode>> all = object.properties().iterator(); all.hasNext(); ) {
                Map.Entry<String, JsonNode> field = all.next();
                String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                JsonNode known = schema.path("properties").path(field.getKey());
                if (root && List.of("apiVersion", "kind", "metadata").contains(field.getKey())) {
                    continue;
                }
                if (!known.isMissingNode() || map.isObject()) {
                    prune(known.isMissingNode() ? map : known, field.getValue(), at, unknown, false);
                } else if (!schema.path(KEEP_UNKNOWN).asBoolean() && !map.asBoolean()) {
                    unknown.add(at);
                    all.remove();
                }
            }
        }
    }

    @Override
    public void check(ObjectNode object, Problems problems) {
        check(schema, object, "", problems);
    }

    private static void check(JsonNode schema, JsonNode value, String path, Problems problems) {
        String expected = schema.path("type").asText("");
        if (!fits(expected, value)) {
            problems.wrongType(path, nameOf(value), expected);
            return;
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.path("items"), value.get(i), path + "[" + i + "]", problems);
            }
        } else if (value.isObject()) {
            String prefix = path.isEmpty() ? "" : path + ".";
            schema.path("properties").properties().forEach(property -> {
                if (value.has(property.getKey())) {
                    check(property.getValue(), value.get(property.getKey()), prefix + property.getKey(), problems);
                }
            });
            schema.path("required").forEach(field -> {
                if (!value.has(field.asText())) {
                    problems.required(prefix + field.asText());
                }
            });
        }
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }

    private static String nameOf(JsonNode value) {
        return value.isIntegralNumber()
                ? "integer"
                : switch (value.getNodeType()) {
                    case ARRAY -> "array";
                    case OBJECT, POJO -> "object";
                    case BOOLEAN -> "boolean";
                    case NUMBER -> "number";
                    case NULL, MISSING -> "null";
                    default -> "string";
                };
    }
}
