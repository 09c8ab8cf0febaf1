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

    /**
     * Whether meshnet's daemons carry links of this namespace themselves, frame by frame over gRPC: for each such link they
     * keep an entry in a GWireKObj object of its namespace (daemon/grpcwire/gwire_recon.go). Also true where that may not be
     * read.
     */
    boolean mayBeCarried(String namespace) throws ClusterException, InterruptedException;
}
