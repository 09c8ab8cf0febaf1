package io.jenkins.plugins.networktopology.cluster;

/** A way from outside to a pod, in the order in which they are tried. */
public enum AccessPath {
    /** Its own address: we are in the cluster, or routed to it. */
    POD_IP,
    /** A port of its machine, opened by a service of type NodePort. */
    NODE_PORT,
    /** A port of this machine, from which the API server and the kubelet carry each connection into the pod. */
    PORT_FORWARD,
    /** The same by a program in the pod that connects to the port: for clusters that allow exec and nothing else. */
    EXEC;

    /** Whether connections go through the API server. */
    public boolean tunnelled() {
        return this == PORT_FORWARD || this == EXEC;
    }
}
