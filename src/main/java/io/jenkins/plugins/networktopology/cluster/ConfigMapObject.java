package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import java.util.Map;

/** Makes config maps of plain text. */
public final class ConfigMapObject {

    private ConfigMapObject() {}

    public static PlannedObject of(
            String namespace, String name, Map<String, String> labels, Map<String, String> data) {
        return new PlannedObject(
                ObjectKind.CONFIG_MAP,
                name,
                new V1ConfigMap()
                        .apiVersion("v1")
                        .kind("ConfigMap")
                        .metadata(new V1ObjectMeta()
                                .name(name)
                                .namespace(namespace)
                                .labels(labels))
                        .data(data));
    }
}
