package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.lab.ImageChoice;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.plan.LabPlanner;
import io.jenkins.plugins.networktopology.plan.PlanOptions;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.Map;

/** What a lab would be made of, without a cluster; the same each time, so that two plans can be compared. */
public final class DryRun {

    private DryRun() {}

    public static LabPlan plan(
            Topology topology, PlatformCatalog catalog, ImageChoice images, LabSettings settings, long firstLinkId)
            throws InvalidTopologyException {
        LabId lab = new LabId(topology.name()
                .substring(0, Math.min(topology.name().length(), 40))
                .replaceAll("-+$", ""));
        return LabPlanner.plan(
                topology,
                catalog,
                new PlanOptions(
                        lab.value(),
                        settings.namespace(lab),
                        firstLinkId,
                        Map.of(),
                        Map.of(),
                        images.byPlatform(),
                        images.registry(),
                        images.pullSecret(),
                        images.pullPolicy(),
                        settings.wiring(),
                        true));
    }
}
