package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import java.util.List;
import java.util.stream.Collectors;

/** Makes what a client sent into an object of a type, or refuses it. */
final class Decoder {

    private Decoder() {}

    /**
     * Checks kind and namespace, removes unknown fields.
     *
     * @throws ApiException also for unknown fields, if the client asks to be strict
     */
    static ObjectNode decode(ServedType served, ResourcePath path, ObjectNode sent, Query query) {
        ResourceType type = served.type();
        String kind = sent.path("kind").asText("");
        String apiVersion = sent.path("apiVersion").asText("");
        if (!kind.isEmpty() && !kind.equals(type.kind())) {
            throw ApiException.badRequest(kind + " in version \"" + type.version() + "\" cannot be handled as a "
                    + type.kind() + ": converting (" + version(apiVersion) + "." + kind + ") to ("
                    + internalGroup(type) + "." + type.kind() + "): unknown conversion");
        }
        if (!apiVersion.isEmpty() && !apiVersion.equals(type.apiVersion())) {
            throw ApiException.badRequest("the API version in the data (" + apiVersion
                    + ") does not match the expected API version (" + type.apiVersion() + ")");
        }
        if (type.has(ResourceType.Trait.CUSTOM) && (kind.isEmpty() || apiVersion.isEmpty())) {
            throw ApiException.badRequest("Object 'Kind' is missing in '" + abridged(sent) + "'");
        }
        List<String> unknown = prune(served, sent);
        if (!unknown.isEmpty()
                && query.text("fieldValidation").filter("Strict"::equals).isPresent()) {
            throw ApiException.badRequest(cannotBeHandled(type)
                    + "strict decoding error: "
                    + unknown.stream()
                            .map(field -> "unknown field \"" + field + "\"")
                            .collect(Collectors.joining(", ")));
        }
        ObjectNode object = Presentation.ordered(type, sent);
        String namespace = object.path("metadata").path("namespace").asText("");
        if (!namespace.isEmpty() && !namespace.equals(path.namespace())) {
            throw ApiException.badRequest(
                    "the namespace of the provided object does not match the namespace sent on the request");
        }
        return object;
    }

    private static String version(String apiVersion) {
        return apiVersion.substring(apiVersion.indexOf('/') + 1);
    }

    /** The real server's internal package of a group: {@code core}, {@code coordination}. */
    private static String internalGroup(ResourceType type) {
        return type.group().isEmpty() ? "core" : type.group().split("\\.")[0];
    }

    private static List<String> prune(ServedType served, ObjectNode sent) {
        try {
            return served.shape().prune(sent);
        } catch (ApiException e) {
            throw ApiException.badRequest(cannotBeHandled(served.type()) + e.getMessage());
        }
    }

    private static String cannotBeHandled(ResourceType type) {
        return type.kind() + " in version \"" + type.version() + "\" cannot be handled as a " + type.kind() + ": ";
    }

    private static String abridged(ObjectNode sent) {
        String text = sent.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
