package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Labs;
import io.jenkins.plugins.networktopology.plan.LabPlanner;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;

/** Puts the planner and the platforms' limits behind labs. */
public final class LabsFactory {

    private LabsFactory() {}

    public static Labs labs(Cluster cluster, PlatformCatalog catalog, LabSettings settings) {
        return new Labs(
                cluster,
                (topology, options) -> LabPlanner.plan(topology, catalog, options),
                node -> catalog.get(node.platform()).boot(),
                settings);
    }
}
