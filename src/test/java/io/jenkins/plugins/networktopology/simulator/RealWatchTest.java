package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.e2e.OnRealCluster;
import io.jenkins.plugins.networktopology.e2e.RealCluster;
import io.kubernetes.client.openapi.ApiClient;

/** A real API server keeps the contract, so the contract is right. */
@OnRealCluster
class RealWatchTest extends WatchContract {

    @Override
    ApiClient client() {
        return RealCluster.client();
    }
}
