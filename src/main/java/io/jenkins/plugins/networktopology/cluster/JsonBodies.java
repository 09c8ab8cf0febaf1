package io.jenkins.plugins.networktopology.cluster;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
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

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(byte[].class, (JsonSerializer<byte[]>) (bytes, type, context) ->
                    new JsonPrimitive(Base64.getEncoder().encodeToString(bytes)))
            .setExclusionStrategies(new ServersOwn())
            .create();

    private JsonBodies() {}

    /** What only the API server writes. */
    private static final class ServersOwn implements ExclusionStrategy {
        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return field.getName().equals("managedFields");
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return false;
        }
    }

    static byte[] of(Object body) {
        String json =
                body instanceof DynamicKubernetesObject custom ? custom.getRaw().toString() : GSON.toJson(body);
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
