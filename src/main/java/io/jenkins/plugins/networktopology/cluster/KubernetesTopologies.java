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
        return new WatchLoop<>(
                        connection,
                        list,
                        Wire.Topology.class,
                        false,
                        ItemListener.of(
                                (topology, gone) -> listener.seen(snapshot(topology, gone)),
                                listener::synced,
                                listener::failed))
                .start();
    }

    @Override
    public boolean mayBeCarried(String namespace) throws ClusterException, InterruptedException {
        Resource resource = Resource.CARRIED_LINK;
        ApiRequest list = ApiRequest.get(
                        "list " + resource.describe(namespace, Optional.empty()), resource.in(namespace))
                .metadataOnly(true);
        try {
            Wire.ItemList<Wire.Named> carried = connection.call(list, Wire.listOf(Wire.Named.class));
            return !carried.itemsOrNone().isEmpty();
        } catch (ClusterException refused) {
            return switch (refused.kind()) {
                case FORBIDDEN -> true;
                case NOT_FOUND, CRD_MISSING -> false;
                default -> throw refused;
            };
        }
    }

    private static TopologySnapshot snapshot(Wire.Topology topology, boolean gone) {
        boolean taken = !gone
                && topology.status() != null
                && topology.status().netNs() != null
                && !topology.status().netNs().isEmpty();
        return new TopologySnapshot(topology.metadata().name(), taken);
    }
}
