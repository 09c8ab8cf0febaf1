package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.e2e.OnRealCluster;
import io.jenkins.plugins.networktopology.e2e.RealCluster;
import io.kubernetes.client.openapi.ApiClient;

/** A real API server keeps the contract, so the contract is right. */
@OnRealCluster
class RealObjectsTest extends ObjectsContract {

    @Override
    ApiClient client() {
        return RealCluster.client();
    }
}
