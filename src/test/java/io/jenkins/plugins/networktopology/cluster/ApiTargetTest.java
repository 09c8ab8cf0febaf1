package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTargetTest {

    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.c2VjcmV0.c2lnbmF0dXJl";

    @Test
    void aKubeconfigThatIsOnlyTextLeadsToItsCluster() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT);
                Cluster cluster = connect(new ApiTarget.KubeconfigText(
                        Confidential.of(simulator.kubeconfig()), Optional.of("simulator")))) {
            assertThat(cluster.version()).startsWith("v1.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "program.yaml, exec",
        "token-file.yaml, tokenFile",
        "key-file.yaml, client-key",
        "ca-file.yaml, certificate-authority"
    })
    void aKubeconfigThatLeadsOutsideOfItselfIsRefused(String file, String key) {
        assertThatThrownBy(() -> connect(new ApiTarget.KubeconfigText(Confidential.of(text(file)), Optional.empty())))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("\"" + key + "\"")
                .hasMessageContaining("self-contained");
    }

    @Test
    void anUnknownContextIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> connect(
                        new ApiTarget.KubeconfigText(Confidential.of(text("two-contexts.yaml")), Optional.of("prod"))))
                .hasMessageContaining("\"prod\"")
                .hasMessageContaining("[lab, staging]");
    }

    @Test
    void whatIsNoKubeconfigIsNotQuoted() {
        assertThatThrownBy(() ->
                        connect(new ApiTarget.KubeconfigText(Confidential.of("token: [" + TOKEN), Optional.empty())))
                .isInstanceOf(ClusterException.class)
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void anEmptyKubeconfigIsNotCalledMalformed() {
        assertThatThrownBy(() -> connect(new ApiTarget.KubeconfigText(Confidential.of("\n"), Optional.empty())))
                .isInstanceOf(ClusterException.class)
                .hasMessageEndingWith(" is empty");
    }

    @Test
    void anAuthorityThatIsNotTrustedIsToldApartFromAServerThatIsAway(@TempDir Path directory) throws Exception {
        try (PrivateRegistry server = new PrivateRegistry(Certificates.in(directory), true);
                Cluster cluster = connect(new ApiTarget.Server(
                        "https://" + server.name(), Confidential.of(TOKEN), Optional.empty(), true))) {
            assertThatThrownBy(cluster::version)
                    .hasMessageContaining("its certificate is signed by no authority that is trusted here")
                    .hasMessageEndingWith("; check the CA certificate that is given");
        }
    }

    @Test
    void theTokenGoesToTheServerAndIntoNoText() throws Exception {
        List<String> authorizations = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/version", exchange -> {
            authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        ApiTarget target = new ApiTarget.Server(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/",
                Confidential.of(TOKEN + "\n"),
                Optional.empty(),
                true);
        try (Cluster cluster = connect(target)) {
            assertThatThrownBy(cluster::version).hasMessageContaining("401").hasMessageNotContaining(TOKEN);
        } finally {
            server.stop(0);
        }
        assertThat(authorizations).containsExactly("Bearer " + TOKEN);
        assertThat(ClusterSettings.of(target).toString()).doesNotContain(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example.com:6443",
                "ftp://127.0.0.1",
                "https://admin:secret@api.example.com",
                "api.example.com",
                "https://",
                "not a url"
            })
    void aTokenIsNotSentWhereItCouldBeRead(String url) {
        assertThatThrownBy(() -> new ApiTarget.Server(url, Confidential.of(TOKEN), Optional.empty(), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected https://");
    }

    @Test
    void aCertificateThatIsNoneIsSaid() {
        assertThatThrownBy(() -> connect(
                        new ApiTarget.Server("https://127.0.0.1:1", Confidential.of(TOKEN), Optional.of("MIIC"), true)))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("BEGIN CERTIFICATE");
    }

    private static Cluster connect(ApiTarget target) throws ClusterException {
        return KubernetesCluster.connect(ClusterSettings.of(target).withAttempts(1));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ApiTargetTest.class.getResourceAsStream("/kubeconfig/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
