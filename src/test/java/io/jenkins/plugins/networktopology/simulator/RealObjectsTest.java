package io.jenkins.plugins.networktopology.simulator;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A real API server keeps the contract, so the contract is right. */
@Tag("e2e")
@EnabledIfEnvironmentVariable(named = "NETTOPO_E2E_KUBECONFIG", matches = ".+")
class RealObjectsTest extends ObjectsContract {

    @Override
    ApiClient client() {
        try {
            return Config.fromConfig(System.getenv("NETTOPO_E2E_KUBECONFIG"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
