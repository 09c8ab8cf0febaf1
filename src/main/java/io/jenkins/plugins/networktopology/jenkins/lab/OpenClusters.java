package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The connections to clusters that are open, one for each configured cluster; closes them all. Safe for threads. */
public final class OpenClusters implements AutoCloseable {

    private final Map<String, OpenCluster> open = new HashMap<>();
    private final Map<String, Simulator> simulators = new HashMap<>();

    /** The connection to a cluster, opened at the first call. */
    public synchronized OpenCluster get(LabCluster cluster, Owner owner) throws ClusterException, IOException {
        OpenCluster known = open.get(cluster.getName());
        if (known == null) {
            known = connect(cluster, owner);
            open.put(cluster.getName(), known);
        }
        return known;
    }

    private OpenCluster connect(LabCluster cluster, Owner owner) throws ClusterException, IOException {
        Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT);
        simulators.put(cluster.getName(), simulator);
        return new OpenCluster(
                cluster.getName(),
                KubernetesCluster.connect(ClusterSettings.url(simulator.server().toString())),
                LabSettings.of(owner).withAccessPaths(List.of(AccessPath.NODE_PORT)),
                PlatformCatalog.load());
    }

    @Override
    public synchronized void close() {
        open.values().forEach(OpenCluster::close);
        open.clear();
        simulators.values().forEach(Simulator::close);
        simulators.clear();
    }
}
