package io.jenkins.plugins.networktopology.cluster;

import java.util.Map;
import java.util.Optional;

/** Topology resources through the API server. */
final class KubernetesTopologies implements Topologies {

    private final ApiConnection connection;

    KubernetesTopologies(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public Watch watch(String namespace, Map<String, String> labels, TopologyListener listener) {
        ApiRequest list = ApiRequest.get(
                        "list " + Resource.TOPOLOGY.describe(namespace, Optional.empty()),
                        Resource.TOPOLOGY.in(namespace))
                .labelled(labels);
        return new WatchLoop<>(connection, list, Wire.Topology.class, false, new ItemListener<Wire.Topology>() {
                    @Override
                    public void changed(Wire.Topology topology, boolean gone) {
                        boolean taken = !gone
                                && topology.status() != null
                                && topology.status().netNs() != null
                                && !topology.status().netNs().isEmpty();
                        listener.seen(new TopologySnapshot(topology.metadata().name(), taken));
                    }

                    @Override
                    public void synced() {
                        listener.synced();
                    }

                    @Override
                    public void failed(ClusterException reason) {
                        listener.failed(reason);
                    }
                })
                .start();
    }
}
