package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Reads objects in Kubernetes' protobuf encoding, which kubectl uses for {@code kubectl create namespace} and the
 * like, into the JSON that says the same. Answers are always JSON: clients take both.
 */
public final class ProtobufDecoder {

    private static final byte[] MAGIC = {'k', '8', 's', 0};
    private static final ProtobufTable TABLE = ProtobufTable.load();

    private ProtobufDecoder() {}

    /**
     * Reads an object.
     *
     * @throws ApiException if the bytes are not one of a known type
     */
    public static ObjectNode decode(byte[] body) {
        try {
            if (body.length < MAGIC.length || !Arrays.equals(body, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                throw new IllegalArgumentException("it does not begin with the envelope's mark");
            }
            return envelope(new ProtobufReader(body, MAGIC.length, body.length));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ApiException.badRequest("the protobuf object provided cannot be decoded: " + e.getMessage());
        }
    }

    private static ObjectNode envelope(ProtobufReader reader) {
        String apiVersion = "";
        String kind = "";
        ProtobufReader raw = new ProtobufReader(new byte[0], 0, 0);
        while (reader.next()) {
            if (reader.field() == 1) {
                ProtobufReader type = reader.message();
                while (type.next()) {
                    if (type.field() == 1) {
                        apiVersion = type.text();
                    } else {
                        kind = type.text();
                    }
                }
            } else if (reader.field() == 2) {
                raw = reader.message();
            } else {
                reader.skip();
            }
        }
        if (!TABLE.knows(kind)) {
            throw new IllegalArgumentException("unknown kind " + kind + " of " + apiVersion);
        }
        ObjectNode object = Json.object().put("kind", kind).put("apiVersion", apiVersion);
        read(raw, kind, object);
        return object;
    }

    private static void read(ProtobufReader reader, String type, ObjectNode into) {
        while (reader.next()) {
            Optional<ProtobufTable.Field> known = TABLE.field(type, reader.field());
            if (known.isEmpty()) {
                reader.skip();
                continue;
            }
            ProtobufTable.Field field = known.get();
            if (field.isPart()) {
                read(reader.message(), field.type(), into);
            } else if (field.isList()) {
                ArrayNode list = into.withArray("/" + field.name());
                list.add(value(reader, field.type()));
            } else if (field.isMap()) {
                entry(reader.message(), field.type(), into.withObject("/" + field.name()));
            } else {
                put(into, field, value(reader, field.type()));
            }
        }
    }

    private static void entry(ProtobufReader entry, String type, ObjectNode map) {
        String key = "";
        JsonNode value = Json.object().textNode("");
        while (entry.next()) {
            if (entry.field() == 1) {
                key = entry.text();
            } else {
                value = value(entry, type);
            }
        }
        map.set(key, value);
    }

    /** Nothing is written as an empty text or a zero, where it cannot mean just that; JSON leaves it out. */
    private static void put(ObjectNode into, ProtobufTable.Field field, JsonNode value) {
        boolean nothing = value.isNull()
                || value.isTextual() && value.asText().isEmpty()
                || field.type().endsWith("0") && value.asLong(0) == 0 && !value.asBoolean();
        if (!nothing) {
            into.set(field.name(), value);
        }
    }

    private static JsonNode value(ProtobufReader reader, String type) {
        ObjectNode nodes = Json.object();
        return switch (type) {
            case "string" -> nodes.textNode(reader.text());
            case "bytes" -> nodes.textNode(Base64.getEncoder().encodeToString(reader.bytes()));
            case "int", "int0" -> number(reader.varint());
            case "bool", "bool0" -> nodes.booleanNode(reader.varint() != 0);
            case "quantity" -> wrapped(reader.message(), 1);
            case "intOrString" -> intOrString(reader.message());
            case "time", "microTime" -> time(reader.message(), type);
            case "any" -> {
                reader.skip();
                yield nodes.nullNode();
            }
            default -> {
                read(reader.message(), type, nodes);
                yield nodes;
            }
        };
    }

    /** As the JSON reader makes it, so that the two are equal. */
    private static JsonNode number(long value) {
        return value == (int) value
                ? Json.object().numberNode((int) value)
                : Json.object().numberNode(value);
    }

    private static JsonNode wrapped(ProtobufReader message, int field) {
        String text = "";
        while (message.next()) {
            if (message.field() == field) {
                text = message.text();
            } else {
                message.skip();
            }
        }
        return Json.object().textNode(text);
    }

    private static JsonNode intOrString(ProtobufReader message) {
        long kind = 0;
        long number = 0;
        String text = "";
        while (message.next()) {
            switch (message.field()) {
                case 1 -> kind = message.varint();
                case 2 -> number = message.varint();
                default -> text = message.text();
            }
        }
        return kind == 0 ? number(number) : Json.object().textNode(text);
    }

    private static JsonNode time(ProtobufReader message, String type) {
        long seconds = 0;
        long nanos = 0;
        while (message.next()) {
            if (message.field() == 1) {
                seconds = message.varint();
            } else {
                nanos = message.varint();
            }
        }
        if (seconds == 0 && nanos == 0) {
            return Json.object().nullNode();
        }
        return Json.object()
                .textNode(Instant.ofEpochSecond(seconds, type.equals("time") ? 0 : nanos)
                        .toString());
    }
}
