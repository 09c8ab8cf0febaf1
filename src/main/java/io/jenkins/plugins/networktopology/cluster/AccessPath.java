package io.jenkins.plugins.networktopology.cluster;

/** A way from outside to a pod, in the order in which they are tried. */
public enum AccessPath {
    /** Its own address: we are in the cluster, or routed to it. */
    POD_IP,
    /** A port of its machine, opened by a service of type NodePort. */
    NODE_PORT
}
