package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The shape of a built-in type, decoded as the real server's Go structs decode it. */
public final class BuiltInShape implements Shape {

    private static final FieldTable TABLE = FieldTable.kubernetes();

    private final String kind;

    public BuiltInShape(String kind) {
        this.kind = kind;
    }

    @Override
    public List<String> prune(ObjectNode object) {
        List<String> unknown = new ArrayList<>();
        pruneObject(kind, object, "", unknown);
        return unknown;
    }

    @Override
    public void check(ObjectNode object, Problems problems) {
        // What fields must hold is in the rules of the type.
    }

    private void pruneObject(String type, ObjectNode object, String path, List<String> unknown) {
        Map<String, String> fields = TABLE.fieldsOf(type).orElseThrow();
        for (Iterator<Map.Entry<String, JsonNode>> all = object.properties().iterator(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> field = all.next();
            String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            String fieldType = fields.get(field.getKey());
            if (fieldType == null) {
                unknown.add(at);
                all.remove();
            } else if (field.getValue().isNull() || isNothing(field.getKey(), fieldType, field.getValue())) {
                all.remove();
            } else {
                pruneValue(type, fieldType, field.getValue(), at, unknown);
            }
        }
    }

    /**
     * Lists and maps without content are left out when the server writes them, so they are as good as absent; but the
     * real server stumbles over a pod's empty overhead.
     */
    private static boolean isNothing(String name, String type, JsonNode value) {
        return !name.equals("overhead")
                && (type.charAt(0) == '[' && value.isArray() || type.charAt(0) == '{' && value.isObject())
                && value.isEmpty();
    }

    private void pruneValue(String owner, String type, JsonNode value, String at, List<String> unknown) {
        char first = type.charAt(0);
        if (first == '[') {
            ArrayNode array = (ArrayNode) expect(value.isArray(), value, owner, at, "[]" + type.substring(1));
            for (int i = 0; i < array.size(); i++) {
                pruneValue(owner, type.substring(1), array.get(i), at + "[" + i + "]", unknown);
            }
        } else if (first == '{') {
            expect(value.isObject(), value, owner, at, "map[string]" + type.substring(1));
            value.properties().forEach(entry -> pruneValue(owner, type.substring(1), entry.getValue(), at, unknown));
        } else {
            Optional<Map<String, String>> fields = TABLE.fieldsOf(type);
            if (fields.isPresent()) {
                pruneObject(type, (ObjectNode) expect(value.isObject(), value, owner, at, "v1." + type), at, unknown);
            } else {
                checkPrimitive(owner, type, value, at);
            }
        }
    }

    private static void checkPrimitive(String owner, String type, JsonNode value, String at) {
        switch (type) {
            case "string", "bytes" -> expect(value.isTextual(), value, owner, at, "string");
            case "time" -> expect(value.isTextual(), value, owner, at, "string");
            case "int" -> expect(value.isIntegralNumber(), value, owner, at, "int32");
            case "bool" -> expect(value.isBoolean(), value, owner, at, "bool");
            case "intOrString" ->
                expect(value.isTextual() || value.isIntegralNumber(), value, owner, at, "intstr.IntOrString");
            case "quantity" -> {
                if (Quantity.milli(value.asText()).isEmpty()) {
                    throw ApiException.badRequest("quantities must match the regular expression"
                            + " '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
                }
            }
            default -> {
                // any, number: whatever is there
            }
        }
    }

    private static JsonNode expect(boolean holds, JsonNode value, String owner, String at, String expected) {
        if (!holds) {
            throw ApiException.badRequest("json: cannot unmarshal "
                    + value.getNodeType().name().toLowerCase(Locale.ROOT).replace("boolean", "bool")
                    + " into Go struct field " + owner + "." + at.replaceAll("\\[\\d+]", "") + " of type " + expected);
        }
        return value;
    }
}
