package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.Extension;
import hudson.ExtensionList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jenkins.model.GlobalConfiguration;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.StaplerRequest2;

/** The clusters that builds of this controller may use; {@code unclassified: networkTopology:} in JCasC. */
@Extension
@Symbol("networkTopology")
public final class NetworkTopologyConfiguration extends GlobalConfiguration {

    private volatile List<LabCluster> clusters = new ArrayList<>();

    public NetworkTopologyConfiguration() {
        load();
    }

    public static NetworkTopologyConfiguration get() {
        return ExtensionList.lookupSingleton(NetworkTopologyConfiguration.class);
    }

    @Override
    public String getDisplayName() {
        return "Network topology";
    }

    public List<LabCluster> getClusters() {
        return List.copyOf(clusters);
    }

    /** @throws IllegalArgumentException if two have the same name, or one lacks what its wiring needs */
    @DataBoundSetter
    public void setClusters(List<LabCluster> clusters) {
        Set<String> names = new HashSet<>();
        for (LabCluster cluster : clusters) {
            if (!names.add(cluster.getName())) {
                throw new IllegalArgumentException(
                        "two clusters are named \"" + cluster.getName() + "\"; builds could not tell them apart");
            }
            cluster.wiring().problem().ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
        }
        this.clusters = new ArrayList<>(clusters);
        save();
    }

    /** The cluster of that name. */
    public Optional<LabCluster> cluster(String name) {
        return clusters.stream()
                .filter(cluster -> cluster.getName().equals(name))
                .findFirst();
    }

    /** A form without clusters does not mention them, so that they must be forgotten before it is read. */
    @Override
    public boolean configure(StaplerRequest2 request, JSONObject form) throws FormException {
        List<LabCluster> before = clusters;
        clusters = new ArrayList<>();
        try {
            request.bindJSON(this, form);
        } catch (IllegalArgumentException refused) {
            clusters = before;
            throw new FormException(refused.getMessage(), "clusters");
        } catch (RuntimeException failed) {
            clusters = before;
            throw failed;
        }
        save();
        return true;
    }
}
