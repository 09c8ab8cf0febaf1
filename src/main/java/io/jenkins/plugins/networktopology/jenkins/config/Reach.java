package io.jenkins.plugins.networktopology.jenkins.config;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import java.util.List;

/** How the controller reaches the devices of a cluster's labs. */
public enum Reach {
    /** Whichever answers, pods' addresses first. */
    ANY("Whichever answers", List.of(AccessPath.values())),
    /** The controller runs in the cluster, or is routed to its pods. */
    POD_IP("Pods' addresses", List.of(AccessPath.POD_IP)),
    /** The controller reaches the cluster's machines, but not its pods. */
    NODE_PORT("Ports of the cluster's machines", List.of(AccessPath.NODE_PORT)),
    /** The controller reaches nothing but the API server. */
    API_SERVER("Through the API server", List.of(AccessPath.PORT_FORWARD, AccessPath.EXEC));

    private final String label;
    private final List<AccessPath> paths;

    Reach(String label, List<AccessPath> paths) {
        this.label = label;
        this.paths = paths;
    }

    /** For people. */
    public String getLabel() {
        return label;
    }

    public List<AccessPath> paths() {
        return paths;
    }
}
