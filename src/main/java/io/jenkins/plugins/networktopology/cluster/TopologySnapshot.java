package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;

/**
 * What meshnet says about a pod's links, in the Topology resource of the pod's name.
 *
 * @param name the resource's name, which is the pod's
 * @param taken whether meshnet has taken the pod's network in hand: it writes the network namespace into the resource
 *     before it makes the links, and empties it when the pod goes (daemon/meshnet/handler.go, SetAlive)
 */
public record TopologySnapshot(String name, boolean taken) {

    public TopologySnapshot {
        Objects.requireNonNull(name);
    }
}
