package io.jenkins.plugins.networktopology.simulator.api.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reading and writing of JSON trees, and the two steps that everybody takes in them. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /**
     * Reads a document.
     *
     * @throws IOException if it is not JSON, with the place in its message
     */
    public static JsonNode read(byte[] document) throws IOException {
        return MAPPER.readTree(document);
    }

    /** Reads an object that we wrote ourselves. */
    static ObjectNode readObject(byte[] document) {
        try {
            return (ObjectNode) MAPPER.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] write(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** The text at a path of fields, or the empty text if there is none. */
    public static String text(JsonNode tree, String... path) {
        return at(tree, path).asText("");
    }

    /** The node at a path of fields, or a missing node. */
    public static JsonNode at(JsonNode tree, String... path) {
        JsonNode node = tree;
        for (String field : path) {
            node = node.path(field);
        }
        return node;
    }

    /** The object at a field, made if there is none. */
    public static ObjectNode child(ObjectNode parent, String field) {
        return parent.get(field) instanceof ObjectNode child ? child : parent.putObject(field);
    }

    /** The metadata of an object, made if there is none. */
    public static ObjectNode metadata(ObjectNode object) {
        return child(object, "metadata");
    }
}
