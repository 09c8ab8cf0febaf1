package io.jenkins.plugins.networktopology.simulator;

import java.util.Objects;

/** Names a pod. */
public record PodRef(String namespace, String name) {

    public PodRef {
        Objects.requireNonNull(namespace);
        Objects.requireNonNull(name);
    }

    @Override
    public String toString() {
        return namespace + "/" + name;
    }
}
