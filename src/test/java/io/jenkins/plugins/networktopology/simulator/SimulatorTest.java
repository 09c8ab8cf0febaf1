package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NodeAddress;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServicePort;
import io.kubernetes.client.openapi.models.V1ServiceSpec;
import io.kubernetes.client.util.Config;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Threads that simulators of other tests left are none of this test's business. */
    private final Set<Thread> before = simulatorThreads();

    private static Set<Thread> simulatorThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("simulator-")
                        || thread.getName().startsWith("simulated-"))
                .collect(Collectors.toSet());
    }

    private Set<Thread> threads() {
        Set<Thread> now = simulatorThreads();
        now.removeAll(before);
        return now;
    }

    private void awaitNoThreads() {
        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(threads()).isEmpty());
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
        awaitNoThreads();
    }

    @Test
    void aStartThatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> Simulator.start(SimulatorOptions.DEFAULT, (wires, faults) -> {
                    throw new IllegalStateException("no devices today");
                }))
                .hasMessage("no devices today");
        awaitNoThreads();
    }

    @Test
    void aNodePortOfOneSimulatorIsNoOthersEvenBeforeAPodIsBehindIt() throws Exception {
        try (Simulator first = Simulator.start(SimulatorOptions.DEFAULT);
                Simulator second = Simulator.start(SimulatorOptions.DEFAULT)) {
            CoreV1Api one = new CoreV1Api(Config.fromUrl(first.server().toString()));
            CoreV1Api two = new CoreV1Api(Config.fromUrl(second.server().toString()));
            int port = one.createNamespacedService("default", nodePort(null))
                    .execute()
                    .getSpec()
                    .getPorts()
                    .get(0)
                    .getNodePort();
            assertThatThrownBy(() -> two.createNamespacedService("default", nodePort(port))
                            .execute())
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            refusal -> assertThat(refusal.getResponseBody())
                                    .contains("provided port is already allocated"));
            one.deleteNamespacedService("service", "default").execute();
            assertThat(two.createNamespacedService("default", nodePort(port)).execute())
                    .isNotNull();
        }
    }

    private static V1Service nodePort(Integer port) {
        return new V1Service()
                .metadata(new V1ObjectMeta().name("service"))
                .spec(new V1ServiceSpec()
                        .type("NodePort")
                        .selector(Map.of("app", "r1"))
                        .ports(List.of(new V1ServicePort().port(22).nodePort(port))));
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
