package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The life of labs on a real cluster with meshnet, and an image lab/frr-node:1 on each machine. */
@Tag("e2e")
@EnabledIfEnvironmentVariable(named = "NETTOPO_E2E_KUBECONFIG", matches = ".+")
class RealLabTest extends LabContract {

    @Override
    ClusterSettings cluster() {
        return ClusterSettings.kubeconfig(Path.of(System.getenv("NETTOPO_E2E_KUBECONFIG")), Optional.empty());
    }

    @Override
    ImageChoice images() {
        return new ImageChoice(Map.of("frr", "lab/frr-node:1"), Optional.empty(), Optional.empty(), "Never");
    }
}
