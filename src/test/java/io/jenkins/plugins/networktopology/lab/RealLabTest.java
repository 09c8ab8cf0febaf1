package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.e2e.OnRealCluster;
import io.jenkins.plugins.networktopology.e2e.RealCluster;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of labs on a real cluster with meshnet, and an image lab/frr-node:1 on each machine. */
@OnRealCluster
class RealLabTest extends LabContract {

    @Override
    ClusterSettings cluster() {
        return RealCluster.settings();
    }

    @Override
    LabSettings settings() {
        return super.settings().withWiring(RealCluster.wiring());
    }

    @Override
    ImageChoice images() {
        return new ImageChoice(Map.of("frr", "lab/frr-node:1"), Optional.empty(), Optional.empty(), "Never");
    }

    @Override
    List<AccessPath> ways() {
        return List.of(AccessPath.values());
    }
}
