package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ProtobufDecoder;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.io.IOException;

/**
 * One request, apart from the machinery that received it.
 *
 * @param method the HTTP method
 * @param path the decoded path
 * @param query its parameters
 * @param contentType the media type of the body, without parameters, or the empty text
 * @param accept the Accept header, or the empty text
 * @param body its body, perhaps empty
 */
record Call(String method, String path, Query query, String contentType, String accept, byte[] body) {

    /** The body as an object of a type. */
    ObjectNode object(String kind) {
        if (contentType.equals("application/vnd.kubernetes.protobuf")) {
            return ProtobufDecoder.decode(body);
        }
        if (!contentType.isEmpty() && !contentType.equals("application/json")) {
            throw ApiException.unsupportedMediaType("the body of the request was in an unknown format - accepted media"
                    + " types include: application/json, application/yaml, application/vnd.kubernetes.protobuf");
        }
        JsonNode tree = json(kind);
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw ApiException.badRequest("the object provided is unrecognized (must be of type " + kind
                + "): couldn't get version/kind; json parse error: json: cannot unmarshal into Go value of type struct"
                + " { APIVersion string \"json:\\\"apiVersion,omitempty\\\"\"; Kind string"
                + " \"json:\\\"kind,omitempty\\\"\" }");
    }

    /** The body as JSON. */
    JsonNode json(String kind) {
        try {
            return Json.read(body);
        } catch (JsonProcessingException e) {
            throw ApiException.badRequest("the object provided is unrecognized (must be of type " + kind
                    + "): couldn't get version/kind; json parse error: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ApiException.badRequest("the body cannot be read: " + e.getMessage());
        }
    }

    /** The body as a patch that is itself an object; JSON, which is YAML too. */
    ObjectNode patch() {
        if (json("patch") instanceof ObjectNode object) {
            return object;
        }
        throw ApiException.badRequest("the patch is not an object");
    }

    boolean dryRun() {
        return query.text("dryRun").filter("All"::equals).isPresent();
    }
}
