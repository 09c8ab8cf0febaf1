package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.Extension;
import hudson.ExtensionList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jenkins.model.GlobalConfiguration;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundSetter;

/** The clusters that builds of this controller may use; {@code unclassified: networkTopology:} in JCasC. */
@Extension
@Symbol("networkTopology")
public final class NetworkTopologyConfiguration extends GlobalConfiguration {

    private List<LabCluster> clusters = new ArrayList<>();

    public NetworkTopologyConfiguration() {
        load();
    }

    public static NetworkTopologyConfiguration get() {
        return ExtensionList.lookupSingleton(NetworkTopologyConfiguration.class);
    }

    public List<LabCluster> getClusters() {
        return List.copyOf(clusters);
    }

    @DataBoundSetter
    public void setClusters(List<LabCluster> clusters) {
        this.clusters = new ArrayList<>(clusters);
        save();
    }

    /** The cluster of that name. */
    public Optional<LabCluster> cluster(String name) {
        return clusters.stream()
                .filter(cluster -> cluster.getName().equals(name))
                .findFirst();
    }
}
