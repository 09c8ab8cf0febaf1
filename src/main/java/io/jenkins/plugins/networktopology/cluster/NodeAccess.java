package io.jenkins.plugins.networktopology.cluster;

import java.time.Duration;

/** The way from here to a node's SSH server. */
public interface NodeAccess {

    /**
     * Finds an address at which an SSH server answers, trying each path that may be used; a later call tries again.
     *
     * @param limit how long to keep trying
     * @throws ClusterException of kind UNREACHABLE, naming each address tried and what happened
     */
    NodeAddress open(Duration limit) throws ClusterException, InterruptedException;
}
