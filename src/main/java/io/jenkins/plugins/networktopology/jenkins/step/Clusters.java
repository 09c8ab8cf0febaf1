package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the cluster that a build means. */
public final class Clusters {

    private Clusters() {}

    /**
     * The configured cluster of a name, or the only one if none is named.
     *
     * @param name may be null
     * @throws AbortException if there is none, or which one is meant cannot be said
     */
    public static LabCluster named(String name) throws AbortException {
        List<LabCluster> all = JenkinsFacade.get().clusters();
        String known = all.stream().map(LabCluster::getName).collect(Collectors.joining(", "));
        if (all.isEmpty()) {
            throw new AbortException("no cluster is configured for network labs; an administrator adds one under"
                    + " Manage Jenkins » System » Network topology");
        }
        if (name == null) {
            if (all.size() > 1) {
                throw new AbortException("several clusters are configured; say which with cluster: one of " + known);
            }
            return all.get(0);
        }
        return all.stream()
                .filter(cluster -> cluster.getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AbortException("there is no cluster \"" + name + "\"; configured are: " + known));
    }
}
