package io.jenkins.plugins.networktopology.cluster;

import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.nio.charset.StandardCharsets;

/** What is sent for an object. */
final class JsonBodies {

    private JsonBodies() {}

    static byte[] of(Object body) {
        // client-java's serialiser would write a dynamic object's fields, not its content
        String json =
                body instanceof DynamicKubernetesObject custom ? custom.getRaw().toString() : JSON.serialize(body);
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
