package io.jenkins.plugins.networktopology.cluster;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract against a real API server with meshnet, where one is named. */
@Tag("e2e")
@EnabledIfEnvironmentVariable(named = "NETTOPO_E2E_KUBECONFIG", matches = ".+")
class RealClusterTest extends ClusterContract {

    @Override
    ClusterSettings settings() {
        return ClusterSettings.kubeconfig(Path.of(System.getenv("NETTOPO_E2E_KUBECONFIG")), Optional.empty());
    }
}
