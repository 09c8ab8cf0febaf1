package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.AbortException;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.cluster.ApiTarget;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import java.time.Duration;

/** Whether labs can be made through a connection, and if not, what is in the way. Changes nothing on the cluster. */
final class ConnectionTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private ConnectionTest() {}

    /** Tests with the credentials that the controller sees. */
    static FormValidation run(ClusterConnection connection) throws InterruptedException {
        try {
            ApiTarget target = connection
                    .target(CredentialSource.ofController())
                    .orElseThrow(() -> new IllegalArgumentException("a simulator is always there"));
            return run(target);
        } catch (AbortException unusable) {
            return FormValidation.error(unusable.getMessage());
        }
    }

    static FormValidation run(ApiTarget target) throws InterruptedException {
        try (Cluster cluster = KubernetesCluster.connect(new ClusterSettings(target, 4, LIMIT, 1))) {
            String version = cluster.version();
            if (!cluster.serves(ObjectKind.TOPOLOGY)) {
                return FormValidation.error("Kubernetes " + version + " answers, but has no resource"
                        + " topologies.networkop.co.uk: meshnet-cni is not installed, so labs could not be wired");
            }
            return FormValidation.ok("Kubernetes " + version + " with meshnet answers");
        } catch (ClusterException obstacle) {
            return FormValidation.error(obstacle.getMessage());
        }
    }
}
