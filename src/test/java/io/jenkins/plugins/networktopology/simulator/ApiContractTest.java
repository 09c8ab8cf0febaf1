package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.util.Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiContractTest {

    private static Simulator simulator;
    private static ApiClient client;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.start(SimulatorOptions.DEFAULT);
        client = Config.fromUrl(simulator.server().toString());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void aSecondObjectOfTheSameNameIsRefused() throws Exception {
        CoreV1Api core = new CoreV1Api(client);
        V1Namespace namespace = new V1Namespace().metadata(new V1ObjectMeta().name("twice"));
        core.createNamespace(namespace).execute();
        ApiException refusal = catchThrowableOfType(
                ApiException.class, () -> core.createNamespace(namespace).execute());
        assertThat(refusal.getCode()).isEqualTo(409);
        assertThat(refusal.getResponseBody())
                .contains("\"message\":\"namespaces \\\"twice\\\" already exists\"", "\"reason\":\"AlreadyExists\"");
    }
}
