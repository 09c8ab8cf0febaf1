package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.lab.Examination;
import io.jenkins.plugins.networktopology.lab.Finding;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Labs;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.lab.PlanExamination;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.run.DryRun;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.LabsFactory;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import java.util.List;
import java.util.Optional;

/** A configured cluster that can be worked with; shared by all builds that use it, closed by {@link OpenClusters}. */
public final class OpenCluster {

    private final String name;
    private final Cluster cluster;
    private final LabSettings settings;
    private final PlatformCatalog platforms;
    private final boolean simulated;
    private final Labs labs;

    OpenCluster(String name, Cluster cluster, LabSettings settings, PlatformCatalog platforms, boolean simulated) {
        this.name = name;
        this.cluster = cluster;
        this.settings = settings;
        this.platforms = platforms;
        this.simulated = simulated;
        this.labs = LabsFactory.labs(cluster, platforms, settings);
    }

    /** The configured name. */
    public String name() {
        return name;
    }

    /** The API server's URL; empty if it is simulated in this process, and goes with it. */
    public Optional<String> server() {
        return simulated ? Optional.empty() : Optional.of(cluster.server());
    }

    /** Labs on it, for whatever needs no device. */
    public Labs labs() {
        return labs;
    }

    /** A way through it with sessions of its own, on behalf of somebody; closed by the caller. */
    public Journey journey(Owner owner) {
        return new Journey(cluster, name, platforms, settings.withOwner(owner));
    }

    /** Whether labs can be made there at all. Changes nothing. */
    public List<Finding> examine() throws ClusterException, InterruptedException {
        return Examination.of(cluster, settings);
    }

    /**
     * What a lab would be made of.
     *
     * @throws InvalidTopologyException if the topology cannot be planned
     */
    public LabPlan plan(LabRequest lab) throws InvalidTopologyException {
        return DryRun.plan(lab.topology(), platforms, lab.images(), settings, 0);
    }

    /** Whether this lab fits. Registries are not asked here. */
    public List<Finding> examine(LabRequest lab, LabPlan plan) throws ClusterException, InterruptedException {
        return PlanExamination.of(cluster, lab.topology(), plan, settings, Optional.empty());
    }

    /** Whether its machines pull images; simulated ones do not. */
    public boolean pullsImages() {
        return !simulated;
    }

    public LabSettings settings() {
        return settings;
    }

    public PlatformCatalog platforms() {
        return platforms;
    }

    void close() {
        cluster.close();
    }
}
