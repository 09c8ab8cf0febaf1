package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.time.Duration;

/** The way from here to a node's SSH server, and to the shell of the pod that it is in. */
public interface NodeAccess {

    /**
     * Finds an address at which an SSH server answers, trying each path that may be used; a later call tries again.
     *
     * @param limit how long to keep trying
     * @throws ClusterException of kind UNREACHABLE, naming each address tried and what happened
     */
    NodeAddress open(Duration limit) throws ClusterException, InterruptedException;

    /**
     * Runs a script in the pod, beside the device; see {@link Programs#run}.
     *
     * @throws ClusterException if this way has none, too
     */
    default String run(String script, Duration limit) throws ClusterException, InterruptedException {
        throw new ClusterException(Kind.UNREACHABLE, "there is no way to run a script beside " + this);
    }
}
