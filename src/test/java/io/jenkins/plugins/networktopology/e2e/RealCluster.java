package io.jenkins.plugins.networktopology.e2e;

import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The cluster that {@code KUBECONFIG} names. */
public final class RealCluster {

    private RealCluster() {}

    static Optional<Path> kubeconfigFile() {
        return Optional.ofNullable(System.getenv("KUBECONFIG"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isRegularFile);
    }

    public static Path kubeconfig() {
        return kubeconfigFile().orElseThrow();
    }

    /** For our own adapter. */
    public static ClusterSettings settings() {
        return ClusterSettings.kubeconfig(kubeconfig(), Optional.empty());
    }

    /** Whose meshnet it has: {@code NETTOPO_E2E_WIRING}. */
    public static Wiring wiring() {
        return Optional.ofNullable(System.getenv("NETTOPO_E2E_WIRING"))
                .filter(label -> !label.isBlank())
                .map(Wiring::of)
                .orElse(Wiring.MESHNET);
    }

    /** For what a test does to the cluster behind our back. */
    public static ApiClient client() {
        try {
            return Config.fromConfig(kubeconfig().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
