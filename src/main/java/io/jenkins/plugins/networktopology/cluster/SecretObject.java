package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Secret;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Makes secrets of plain text. */
public final class SecretObject {

    private SecretObject() {}

    public static PlannedObject of(
            String namespace, String name, Map<String, String> labels, Map<String, String> data) {
        Map<String, byte[]> bytes = new TreeMap<>();
        data.forEach((key, text) -> bytes.put(key, text.getBytes(StandardCharsets.UTF_8)));
        return new PlannedObject(
                ObjectKind.SECRET,
                name,
                new V1Secret()
                        .apiVersion("v1")
                        .kind("Secret")
                        .metadata(new V1ObjectMeta()
                                .name(name)
                                .namespace(namespace)
                                .labels(labels))
                        .type("Opaque")
                        .immutable(true)
                        .data(bytes));
    }
}
