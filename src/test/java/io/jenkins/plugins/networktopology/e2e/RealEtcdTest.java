package io.jenkins.plugins.networktopology.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.networktopology.cli.CommandRun;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The links of meshnet's first generation, which are keys of an etcd. Read back by another client than ours, by etcd's
 * gateway for JSON. A meshnet of today does not look for them: on its cluster, nodes are told to be without links.
 */
class RealEtcdTest extends RealClusterCase {

    private static final int NOT_READY = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<String> etcd =
            Optional.ofNullable(System.getenv("NETTOPO_E2E_ETCD")).filter(url -> !url.isBlank());
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void anEtcdIsNamed() {
        assumeTrue(etcd.isPresent(), "NETTOPO_E2E_ETCD names no etcd for the links of meshnet's first generation");
    }

    @Test
    void anotherClientReadsALabsLinksWhichGoWithTheLab() throws Exception {
        CompletableFuture<CommandRun> lab = CompletableFuture.supplyAsync(() -> CommandRun.nettopo(
                "run",
                TRIANGLE,
                "--kubeconfig",
                RealCluster.kubeconfig(),
                "--output",
                output,
                "--wiring",
                Wiring.MESHNET_ETCD,
                "--etcd",
                etcd.orElseThrow(),
                "--within=3s"));
        await().atMost(Duration.ofMinutes(1)).until(() -> lab.isDone() || keys().size() == 3);
        assertThat(lab).as("while the lab is up").isNotDone();
        assertThat(keys()).containsExactly("/frr-1/links", "/frr-2/links", "/frr-3/links");
        CommandRun run = lab.get(5, TimeUnit.MINUTES);
        assertThat(run.exitCode())
                .as(run.out() + run.err())
                .isEqualTo(RealCluster.wiring() == Wiring.MESHNET_ETCD ? 0 : NOT_READY);
        assertThat(keys()).isEmpty();
    }

    /** All from {@code /frr-} to {@code /frr.}, which comes next. */
    private List<String> keys() throws IOException, InterruptedException {
        String range = JSON.createObjectNode()
                .put("key", base64("/frr-"))
                .put("range_end", base64("/frr."))
                .toString();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(etcd.orElseThrow() + "/v3/kv/range"))
                        .POST(HttpRequest.BodyPublishers.ofString(range))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> keys = new ArrayList<>();
        for (JsonNode found : JSON.readTree(answer.body()).path("kvs")) {
            keys.add(new String(Base64.getDecoder().decode(found.path("key").asText()), StandardCharsets.UTF_8));
        }
        return keys;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
