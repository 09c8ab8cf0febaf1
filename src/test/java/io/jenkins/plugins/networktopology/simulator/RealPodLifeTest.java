package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.e2e.OnRealCluster;
import io.jenkins.plugins.networktopology.e2e.RealCluster;
import io.kubernetes.client.openapi.ApiClient;

/** A real cluster with meshnet keeps the contract, so the contract is right. */
@OnRealCluster
class RealPodLifeTest extends PodLifeContract {

    @Override
    ApiClient client() {
        return RealCluster.client();
    }

    @Override
    void unhealthy(String pod) {
        // The pod's own program says so.
    }
}
