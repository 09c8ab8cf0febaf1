package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;

/**
 * Takes one node from HEALTHY to the top: a login, its interfaces, its configuration. Called on a thread of the lab's
 * pool as soon as the node is healthy, for many nodes at a time, once per node. The thread is interrupted when the
 * node's limit is over or the lab goes down.
 */
@FunctionalInterface
public interface DeviceBringUp {

    /** For labs that are ready when their nodes are healthy. */
    DeviceBringUp NONE = (node, access, reporter) -> {};

    /**
     * The lab's pods have been created and boot: the time to prepare what the first node will need. Called once, before
     * any node; returns at once.
     */
    default void prepare() {}

    /**
     * Returns when the node is ready.
     *
     * @param node its name
     * @param access the way to its SSH server, not tried yet
     * @param reporter to be told of each rung reached
     * @throws RungFailedException with the rung that could not be reached, and why
     * @throws ClusterException if the way to the node could not be opened; counts as LOGIN not reached
     */
    void bringUp(String node, NodeAccess access, RungReporter reporter)
            throws InterruptedException, RungFailedException, ClusterException;
}
