package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.run.Journey;

/** A configured cluster that can be worked with; shared by all builds that use it, closed by {@link OpenClusters}. */
public final class OpenCluster {

    private final String name;
    private final Cluster cluster;
    private final LabSettings settings;
    private final PlatformCatalog platforms;
    private final Journey journey;

    OpenCluster(String name, Cluster cluster, LabSettings settings, PlatformCatalog platforms) {
        this.name = name;
        this.cluster = cluster;
        this.settings = settings;
        this.platforms = platforms;
        this.journey = new Journey(cluster, name, platforms, settings);
    }

    /** The configured name. */
    public String name() {
        return name;
    }

    public Journey journey() {
        return journey;
    }

    public LabSettings settings() {
        return settings;
    }

    public PlatformCatalog platforms() {
        return platforms;
    }

    void close() {
        journey.close();
        cluster.close();
    }
}
