package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.e2e.OnRealCluster;
import io.jenkins.plugins.networktopology.e2e.RealCluster;

/** The contract against a real API server with meshnet, where one is named. */
@OnRealCluster
class RealClusterTest extends ClusterContract {

    @Override
    ClusterSettings settings() {
        return RealCluster.settings();
    }
}
