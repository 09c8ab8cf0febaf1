package io.jenkins.plugins.networktopology.plan;

import io.kubernetes.client.common.KubernetesObject;
import java.util.Objects;

/**
 * One object to create.
 *
 * @param kind its kind
 * @param name its metadata.name
 * @param body what is sent to the API server
 */
public record PlannedObject(ObjectKind kind, String name, KubernetesObject body) {

    public PlannedObject {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(body);
    }
}
