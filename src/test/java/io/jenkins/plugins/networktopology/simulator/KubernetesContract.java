package io.jenkins.plugins.networktopology.simulator;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesApi;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A Kubernetes API with meshnet behind it, and a namespace of one's own for each test. */
abstract class KubernetesContract {

    /** On every node of the clusters that the contract is run on. */
    static final String IMAGE = "lab/frr-node:1";

    String namespace;
    CoreV1Api core;

    /** The API under test. */
    abstract ApiClient client();

    @BeforeEach
    void createNamespace() throws Exception {
        core = new CoreV1Api(client());
        enterNewNamespace();
    }

    void enterNewNamespace() throws Exception {
        namespace = "contract-" + UUID.randomUUID().toString().substring(0, 8);
        core.createNamespace(new V1Namespace().metadata(new V1ObjectMeta().name(namespace)))
                .execute();
        eventually()
                .ignoreExceptions()
                .untilAsserted(() ->
                        core.readNamespacedServiceAccount("default", namespace).execute());
    }

    @AfterEach
    void deleteNamespace() throws Exception {
        try {
            core.deleteNamespace(namespace).execute();
        } catch (ApiException e) {
            if (e.getCode() != 404) {
                throw e;
            }
        }
    }

    static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    /** The Status object of the refusal that a call must end with. */
    static JsonObject refusal(ThrowingCallable call) {
        ApiException refusal = Assertions.catchThrowableOfType(ApiException.class, call);
        Assertions.assertThat(refusal).as("a refusal").isNotNull();
        JsonObject status = JsonParser.parseString(refusal.getResponseBody()).getAsJsonObject();
        Assertions.assertThat(status.get("kind").getAsString()).isEqualTo("Status");
        Assertions.assertThat(status.get("code").getAsInt()).isEqualTo(refusal.getCode());
        return status;
    }

    static String text(JsonObject status, String field) {
        return status.get(field).getAsString();
    }

    V1Pod pod(String name) {
        return new V1Pod()
                .metadata(new V1ObjectMeta().name(name))
                .spec(new V1PodSpec()
                        .terminationGracePeriodSeconds(0L)
                        .overhead(null)
                        .containers(List.of(new V1Container()
                                .name("main")
                                .image(IMAGE)
                                .imagePullPolicy("Never")
                                .command(List.of("sleep", "1000")))));
    }

    V1Pod podThatFitsNowhere(String name) {
        V1Pod pod = pod(name);
        pod.getSpec().putNodeSelectorItem("no.such/label", "anywhere");
        return pod;
    }

    DynamicKubernetesApi topologies() {
        return new DynamicKubernetesApi("networkop.co.uk", "v1beta1", "topologies", client());
    }

    DynamicKubernetesObject topology(String name, String links) {
        return new DynamicKubernetesObject(
                JsonParser.parseString("""
                {"apiVersion": "networkop.co.uk/v1beta1", "kind": "Topology",
                 "metadata": {"name": "%s", "namespace": "%s"}, "spec": {"links": %s}}
                """.formatted(name, namespace, links)).getAsJsonObject());
    }

    V1Pod read(String pod) throws ApiException {
        return core.readNamespacedPod(pod, namespace).execute();
    }
}
