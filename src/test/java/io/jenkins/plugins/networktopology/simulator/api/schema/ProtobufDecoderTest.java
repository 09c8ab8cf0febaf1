package io.jenkins.plugins.networktopology.simulator.api.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Bodies as kubectl 1.33 sends them. */
class ProtobufDecoderTest {

    private static byte[] file(String name) throws Exception {
        try (InputStream stream =
                Objects.requireNonNull(ProtobufDecoderTest.class.getResourceAsStream("/simulator/protobuf/" + name))) {
            return stream.readAllBytes();
        }
    }

    @Test
    void aServiceWithANodePort() throws Exception {
        assertThat(ProtobufDecoder.decode(file("service.bin")))
                .isEqualTo(Json.read("""
                        {"kind": "Service", "apiVersion": "v1",
                         "metadata": {"name": "web", "labels": {"app": "web"}},
                         "spec": {"type": "NodePort", "selector": {"app": "web"},
                           "ports": [{"name": "22-22", "protocol": "TCP", "port": 22, "targetPort": 22, "nodePort": 31022}]},
                         "status": {"loadBalancer": {}}}
                        """.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSecretsDataIsEncoded() throws Exception {
        assertThat(ProtobufDecoder.decode(file("secret.bin"))
                        .path("data")
                        .path("password")
                        .asText())
                .isEqualTo("c2VjcmV0");
    }

    @Test
    void aBodyThatEndsTooSoonIsRefused() throws Exception {
        byte[] whole = file("service.bin");
        assertThatThrownBy(() -> ProtobufDecoder.decode(Arrays.copyOf(whole, whole.length - 20)))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("leads out of the message");
        assertThatThrownBy(() -> ProtobufDecoder.decode(new byte[] {'k', '8'})).isInstanceOf(ApiException.class);
    }
}
