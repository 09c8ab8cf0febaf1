package io.jenkins.plugins.networktopology.simulator;

import java.util.Objects;

/** One container interface of a pod, such as {@code eth1}: the end of a wire. */
public record Port(PodRef pod, String name) {

    public Port {
        Objects.requireNonNull(pod);
        Objects.requireNonNull(name);
    }

    @Override
    public String toString() {
        return pod + ":" + name;
    }
}
