package io.jenkins.plugins.networktopology.cluster;

/** Ways into pods through the API server. Those that are open end with the cluster's connection. */
public interface Tunnels {

    /**
     * The tunnel to a pod's port: opened by the first who asks, the same for all who ask later.
     *
     * @param path one that is {@link AccessPath#tunnelled tunnelled}
     * @throws ClusterException if this machine has no port left
     */
    Tunnel to(AccessPath path, String namespace, String pod, int port) throws ClusterException;

    /**
     * A tunnel of one's own, to be closed.
     *
     * @param localPort the port of this machine, 0 for any free one
     * @throws ClusterException of kind CONFIGURATION if it cannot be had
     */
    Tunnel open(AccessPath path, String namespace, String pod, int port, int localPort) throws ClusterException;
}
