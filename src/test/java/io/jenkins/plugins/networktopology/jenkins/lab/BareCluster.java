package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import io.jenkins.plugins.networktopology.lab.Labs;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.lab.Reaper;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.run.LabsFactory;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import java.util.List;
import java.util.Map;

/** A simulated cluster as {@code nettopo} sees it, past the controller. */
public final class BareCluster implements AutoCloseable {

    private static final String PROCESS = PlanLabels.PREFIX + "process";
    /** Linux gives none so high. */
    private static final String NO_PROCESS = "/4194305/";

    private final Cluster cluster;
    private final LabSettings settings = LabSettings.of(Owner.user());
    private final Labs labs;

    public BareCluster(Simulator simulator) throws Exception {
        cluster =
                KubernetesCluster.connect(ClusterSettings.url(simulator.server().toString()));
        labs = LabsFactory.labs(cluster, PlatformCatalog.load(), settings);
    }

    /** The labs that are there. */
    public List<LabSummary> labs() throws Exception {
        return labs.inventory().list();
    }

    public List<String> ids() throws Exception {
        return labs().stream().map(lab -> lab.id().value()).toList();
    }

    public void remove(String lab) throws Exception {
        labs.down(new LabId(lab), LabListener.NONE);
    }

    /** What {@code nettopo reap} removes. */
    public List<LabSummary> reap() throws Exception {
        return labs.reaper().reap(Reaper.Scope.DEAD, LabListener.NONE);
    }

    /** As if the process that keeps its labs alive had been killed. */
    public void killOwners() throws Exception {
        Map<String, String> ours = Map.of(PlanLabels.MANAGED_BY, PlanLabels.MANAGER);
        for (LeaseSnapshot lease : cluster.leases().list(settings.homeNamespace(), ours)) {
            String process = lease.annotations().get(PROCESS).replaceFirst("/\\d+/(\\d+)$", NO_PROCESS + "$1");
            cluster.leases().annotate(lease.namespace(), lease.name(), Map.of(PROCESS, process));
        }
    }

    @Override
    public void close() {
        cluster.close();
    }
}
