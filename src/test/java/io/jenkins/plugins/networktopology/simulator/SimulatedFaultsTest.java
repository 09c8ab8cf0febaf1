package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kubernetes.client.openapi.models.V1ContainerStatus;
import io.kubernetes.client.openapi.models.V1PodCondition;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimulatedFaultsTest extends SimulatedClusterCase {

    @Override
    List<String> faults() {
        return List.of("image-missing:imageless", "crash-loop:crashing", "unschedulable:homeless");
    }

    private V1ContainerStatus container(String pod) throws Exception {
        return read(pod).getStatus().getContainerStatuses().get(0);
    }

    @Test
    void theImageOfOneNodeIsMissing() throws Exception {
        var pod = pod("imageless");
        pod.getSpec().getContainers().get(0).image("vrnetlab/vr-csr:16.04.01").imagePullPolicy("IfNotPresent");
        core.createNamespacedPod(namespace, pod).execute();
        run("one", "other");
        eventually()
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(
                                container("imageless").getState().getWaiting().getReason())
                        .isEqualTo("ImagePullBackOff"));
        assertThat(container("imageless").getState().getWaiting().getMessage())
                .contains("vrnetlab/vr-csr:16.04.01", "not found");
        eventually()
                .untilAsserted(
                        () -> assertThat(read("other").getStatus().getPhase()).isEqualTo("Running"));
    }

    @Test
    void oneNodeCrashesAgainAndAgain() throws Exception {
        run("one", "crashing");
        eventually().ignoreExceptions().untilAsserted(() -> {
            V1ContainerStatus crashing = container("crashing");
            assertThat(crashing.getState().getWaiting().getReason()).isEqualTo("CrashLoopBackOff");
            assertThat(crashing.getState().getWaiting().getMessage())
                    .startsWith("back-off 10s restarting failed container=main pod=crashing_" + namespace + "(");
            assertThat(crashing.getLastState().getTerminated().getExitCode()).isEqualTo(1);
            assertThat(crashing.getRestartCount()).isEqualTo(1);
        });
    }

    @Test
    void oneNodeFitsNowhere() throws Exception {
        core.createNamespacedPod(namespace, pod("homeless")).execute();
        eventually()
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(read("homeless").getStatus().getConditions())
                        .extracting(V1PodCondition::getMessage)
                        .containsExactly(
                                "0/2 nodes are available: 2 Insufficient cpu. preemption: 0/2 nodes are available: 2 No"
                                        + " preemption victims found for incoming pod."));
    }

    @Test
    void someRequestsFailInTheSameWaysForTheSameSeed() throws Exception {
        Map<Integer, Integer> first = codes();
        assertThat(first.keySet()).contains(200, 429, 500, 503, 0);
        assertThat(first.get(200)).isBetween(120, 200);
        assertThat(codes()).isEqualTo(first);
    }

    /** How often which code came back for 200 requests, a quarter of which fails; 0 for a connection that broke. */
    private Map<Integer, Integer> codes() throws Exception {
        Map<Integer, Integer> codes = new TreeMap<>();
        try (Simulator shaky = simulator(List.of("api-errors=25%"))) {
            HttpRequest request =
                    HttpRequest.newBuilder(shaky.server().resolve("/version")).build();
            HttpClient http = HttpClient.newHttpClient();
            for (int i = 0; i < 200; i++) {
                int code;
                try {
                    code = http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode();
                } catch (IOException broken) {
                    code = 0;
                }
                codes.merge(code, 1, Integer::sum);
            }
        }
        return codes;
    }

    @Test
    void aRefusalOfAShakyServerSaysWhenToTryAgain() throws Exception {
        try (Simulator shaky = simulator(List.of("api-errors=100%"))) {
            HttpRequest request =
                    HttpRequest.newBuilder(shaky.server().resolve("/version")).build();
            HttpClient http = HttpClient.newHttpClient();
            eventually().ignoreExceptions().untilAsserted(() -> {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                assertThat(answer.body()).contains("\"reason\":\"TooManyRequests\"");
            });
        }
    }

    @Test
    void watchesAreCutShort() throws Exception {
        try (Simulator forgetful = simulator(List.of("watch-drops=100ms"))) {
            URI watch = forgetful.server().resolve("/api/v1/namespaces/default/pods?watch=true&timeoutSeconds=600");
            HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(watch).build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.body().readAllBytes()).isEmpty();
        }
    }

    @Test
    void everyRequestTakesItsTime() throws Exception {
        try (Simulator slow = simulator(List.of("api-latency=1h"))) {
            HttpRequest request = HttpRequest.newBuilder(slow.server().resolve("/version"))
                    .timeout(Duration.ofMillis(100))
                    .build();
            HttpClient http = HttpClient.newHttpClient();
            assertThatThrownBy(() -> http.send(request, HttpResponse.BodyHandlers.discarding()))
                    .isInstanceOf(HttpTimeoutException.class);
        }
    }
}
