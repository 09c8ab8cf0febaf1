package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer that is complete when it is sent. */
final class Reply implements Answer {

    private final int code;
    private final String contentType;
    private final byte[] body;
    private final int retryAfterSeconds;

    private Reply(int code, String contentType, byte[] body, int retryAfterSeconds) {
        this.code = code;
        this.contentType = contentType;
        this.body = body;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    static Reply json(int code, JsonNode tree) {
        return json(code, Json.write(tree));
    }

    static Reply json(int code, byte[] document) {
        return new Reply(code, "application/json", document, 0);
    }

    static Reply text(int code, String text) {
        return new Reply(code, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** Success without a body. */
    static Reply nothing() {
        return new Reply(204, "", new byte[0], 0);
    }

    /** A refusal, as a Status object. */
    static Reply refusal(ApiException refusal) {
        int retry =
                refusal.details().map(ApiException.Details::retryAfterSeconds).orElse(0);
        return new Reply(refusal.code(), "application/json", Json.write(status(refusal)), retry);
    }

    static ObjectNode status(ApiException refusal) {
        ObjectNode status = head("Failure").put("message", refusal.getMessage());
        put(status, "reason", refusal.reason());
        refusal.details().ifPresent(details -> {
            ObjectNode object = status.putObject("details");
            put(object, "name", details.name());
            put(object, "group", details.group());
            put(object, "kind", details.kind());
            put(object, "uid", details.uid());
            if (!details.causes().isEmpty()) {
                ArrayNode causes = object.putArray("causes");
                details.causes().forEach(cause -> {
                    ObjectNode one = causes.addObject();
                    put(one, "reason", cause.reason());
                    put(one, "message", cause.message());
                    put(one, "field", cause.field());
                });
            }
            if (details.retryAfterSeconds() > 0) {
                object.put("retryAfterSeconds", details.retryAfterSeconds());
            }
        });
        return status.put("code", refusal.code());
    }

    /** The beginning of a Status object. */
    static ObjectNode head(String outcome) {
        ObjectNode status = Json.object().put("kind", "Status").put("apiVersion", "v1");
        status.putObject("metadata");
        return status.put("status", outcome);
    }

    private static void put(ObjectNode object, String field, String value) {
        if (!value.isEmpty()) {
            object.put(field, value);
        }
    }

    @Override
    public void send(Request request, Response response, Callback callback) {
        response.setStatus(code);
        if (!contentType.isEmpty()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        }
        if (retryAfterSeconds > 0) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfterSeconds);
        }
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
