package io.jenkins.plugins.networktopology.cluster;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What is sent for an object. client-java's own serialiser asks each of its 700 model classes whether it would write a
 * field's type, and copies every object once for each object around it: a second for the first lab of a process.
 */
final class JsonBodies {

    /** A pod is not longer, in characters. */
    private static final int USUAL_LENGTH = 4 * 1024;

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(byte[].class, (JsonSerializer<byte[]>) (bytes, type, context) ->
                    new JsonPrimitive(Base64.getEncoder().encodeToString(bytes)))
            .registerTypeAdapterFactory(new ModelAdapters())
            .create();

    private JsonBodies() {}

    static byte[] of(Object body) {
        if (body instanceof DynamicKubernetesObject custom) {
            return custom.getRaw().toString().getBytes(StandardCharsets.UTF_8);
        }
        StringBuilder json = new StringBuilder(USUAL_LENGTH);
        GSON.toJson(body, json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
