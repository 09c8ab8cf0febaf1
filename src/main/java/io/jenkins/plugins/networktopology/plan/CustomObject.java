package io.jenkins.plugins.networktopology.plan;

import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import java.util.Map;

/** An object of a kind that Kubernetes itself does not have, its specification as plain maps, lists, text and numbers. */
final class CustomObject implements KubernetesObject {

    private final String apiVersion;
    private final String kind;
    private final V1ObjectMeta metadata;
    private final Map<String, Object> spec;

    CustomObject(String apiVersion, String kind, V1ObjectMeta metadata, Map<String, Object> spec) {
        this.apiVersion = apiVersion;
        this.kind = kind;
        this.metadata = metadata;
        this.spec = spec;
    }

    @Override
    public V1ObjectMeta getMetadata() {
        return metadata;
    }

    @Override
    public String getApiVersion() {
        return apiVersion;
    }

    @Override
    public String getKind() {
        return kind;
    }

    Map<String, Object> spec() {
        return spec;
    }
}
