package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NodeAddress;
import io.kubernetes.client.util.Config;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorTest {

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("simulator-") || name.startsWith("simulated-"))
                .collect(Collectors.toSet());
    }

    @Test
    void itsKubeconfigLeadsToAClusterWithMeshnet(@TempDir Path folder) throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT)) {
            Path file = folder.resolve("kubeconfig");
            simulator.writeKubeconfig(file);
            CoreV1Api core = new CoreV1Api(Config.fromConfig(file.toString()));
            assertThat(core.listNamespace().execute().getItems())
                    .extracting(V1Namespace::getMetadata)
                    .extracting("name")
                    .contains("default", "kube-system");
            assertThat(core.listNode().execute().getItems())
                    .singleElement()
                    .satisfies(node -> assertThat(node.getStatus().getAddresses())
                            .filteredOn(address -> address.getType().equals("InternalIP"))
                            .extracting(V1NodeAddress::getAddress)
                            .containsExactly("127.0.0.1"));
        }
    }

    @Test
    void closingEndsEverythingThatWasStarted() throws Exception {
        URI server;
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT)) {
            server = simulator.server();
            assertThat(threads()).isNotEmpty();
        }
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(server).build(), HttpResponse.BodyHandlers.discarding()))
                .isInstanceOf(ConnectException.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(threads()).isEmpty());
    }

    @Test
    void aStartThatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> Simulator.start(SimulatorOptions.DEFAULT, (wires, faults) -> {
                    throw new IllegalStateException("no devices today");
                }))
                .hasMessage("no devices today");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(threads()).isEmpty());
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (Simulator first = Simulator.start(SimulatorOptions.DEFAULT)) {
            int taken = first.server().getPort();
            assertThatThrownBy(() -> Simulator.start(SimulatorOptions.DEFAULT.withPort(taken)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot listen on 127.0.0.1:" + taken);
        }
    }
}
