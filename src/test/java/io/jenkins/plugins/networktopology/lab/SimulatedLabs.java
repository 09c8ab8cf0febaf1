package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.plan.LabPlanner;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labs as they are brought up on a simulated cluster. */
final class SimulatedLabs {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    private SimulatedLabs() {}

    static Labs on(Cluster cluster) {
        return on(cluster, LabSettings.of(new Owner("test", Optional.empty())));
    }

    static Labs on(Cluster cluster, LabSettings settings) {
        return new Labs(
                cluster,
                (topology, options) -> LabPlanner.plan(topology, CATALOG, options),
                node -> CATALOG.get(node.platform()).boot(),
                settings.withAccessPaths(List.of(AccessPath.NODE_PORT)));
    }

    static LabRequest request(Topology topology) {
        return LabRequest.of(LabId.random(topology.name()), topology, new TopologySource("test.yaml", "a: b"))
                .withImages(new ImageChoice(
                        Map.of("frr", "lab/frr-node:1"), Optional.empty(), Optional.empty(), "IfNotPresent"));
    }
}
