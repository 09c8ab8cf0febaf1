package io.jenkins.plugins.networktopology.jenkins.lab;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.config.CredentialSource;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.lab.Owner;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The connections through which labs of a controller are reached. A configured cluster can be several: its credentials
 * have an id, and what that opens is for each folder to say. Safe for threads.
 */
final class LabPlaces {

    private final OpenClusters clusters;
    private final Owner owner;
    private final BegunLabs begun;

    LabPlaces(OpenClusters clusters, String controller, BegunLabs begun) {
        this.clusters = clusters;
        this.owner = new Owner("controller", Optional.of(controller));
        this.begun = begun;
    }

    /** @throws AbortException if the controller itself has no credentials for it */
    OpenCluster ofController(LabCluster cluster) throws ClusterException, IOException {
        return clusters.get(cluster, owner, CredentialSource.ofController());
    }

    /** @throws AbortException naming the credentials that the build may not use */
    OpenCluster of(LabCluster cluster, BuildRef build) throws ClusterException, IOException {
        return clusters.get(cluster, owner, BuildCredentials.of(build));
    }

    /**
     * Wherever labs may be: where the controller's own credentials lead, and where those of the builds do that have begun
     * labs and not seen them gone.
     *
     * @throws AbortException if none of them has any
     */
    Set<OpenCluster> all(LabCluster cluster) throws ClusterException, IOException {
        Set<OpenCluster> places = new LinkedHashSet<>();
        AbortException refused = null;
        try {
            places.add(ofController(cluster));
        } catch (AbortException onlyBuildsMay) {
            refused = onlyBuildsMay;
        }
        for (BuildRef build : begun.builds(cluster.getName())) {
            try {
                places.add(clusters.get(cluster, owner, BuildCredentials.after(build)));
            } catch (AbortException noneLeft) {
                refused = noneLeft;
            }
        }
        if (places.isEmpty() && refused != null) {
            throw refused;
        }
        return places;
    }
}
