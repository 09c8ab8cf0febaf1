package io.jenkins.plugins.networktopology.cluster;

import java.util.Map;

/** Topology resources: what meshnet has done about them. */
public interface Topologies {

    /**
     * Begins to watch: the listener is told of every resource that there is, then of every change.
     *
     * @return ends the watch when closed
     */
    Watch watch(String namespace, Map<String, String> labels, TopologyListener listener);
}
