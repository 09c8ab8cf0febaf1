package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1ConfigMapKeySelector;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1EnvVarSource;
import io.kubernetes.client.openapi.models.V1ExecAction;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1SecretVolumeSource;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServicePort;
import io.kubernetes.client.openapi.models.V1ServiceSpec;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a device is started with, when it counts as ready, and where its SSH server is. */
class DevicesInPodsTest extends SimulatedClusterCase {

    private PodRef ref(String pod) {
        return new PodRef(namespace, pod);
    }

    @Test
    void aDeviceKnowsItsArgumentsEnvironmentAndFiles() throws Exception {
        core.createNamespacedSecret(
                        namespace,
                        new V1Secret()
                                .metadata(new V1ObjectMeta().name("startup"))
                                .stringData(Map.of("startup.cfg", "hostname r1\n")))
                .execute();
        core.createNamespacedConfigMap(
                        namespace,
                        new V1ConfigMap()
                                .metadata(new V1ObjectMeta().name("settings"))
                                .data(Map.of("site", "berlin")))
                .execute();
        V1Pod pod = pod("r1");
        pod.getSpec().addVolumesItem(new V1Volume().name("c").secret(new V1SecretVolumeSource().secretName("startup")));
        V1Container container = pod.getSpec().getContainers().get(0);
        container
                .args(List.of("--hostname", "r1"))
                .addEnvItem(new V1EnvVar().name("CLAB_INTFS").value("2"))
                .addEnvItem(new V1EnvVar()
                        .name("SITE")
                        .valueFrom(new V1EnvVarSource()
                                .configMapKeyRef(new V1ConfigMapKeySelector()
                                        .name("settings")
                                        .key("site"))))
                .addVolumeMountsItem(new V1VolumeMount()
                        .name("c")
                        .mountPath("/config/startup-config.cfg")
                        .subPath("startup.cfg"));
        core.createNamespacedPod(namespace, pod).execute();
        eventually()
                .untilAsserted(() -> assertThat(devices.running(ref("r1"))).hasValueSatisfying(spec -> {
                    assertThat(spec.image()).isEqualTo(IMAGE);
                    assertThat(spec.args()).containsExactly("--hostname", "r1");
                    assertThat(spec.env()).containsAllEntriesOf(Map.of("CLAB_INTFS", "2", "SITE", "berlin"));
                    assertThat(spec.files()).isEqualTo(Map.of("/config/startup-config.cfg", "hostname r1\n"));
                }));
    }

    @Test
    void aNodePortLeadsToADeviceWhileItIsReady() throws Exception {
        devices.setHealth(ref("r1"), "1 starting");
        V1Pod pod = pod("r1");
        pod.getMetadata().setLabels(Map.of("app", "r1"));
        pod.getSpec()
                .getContainers()
                .get(0)
                .readinessProbe(new V1Probe()
                        .exec(new V1ExecAction().command(List.of("grep", "-q", "^0 ", "/health")))
                        .periodSeconds(1));
        core.createNamespacedPod(namespace, pod).execute();
        int port = core.createNamespacedService(
                        namespace,
                        new V1Service()
                                .metadata(new V1ObjectMeta().name("r1"))
                                .spec(new V1ServiceSpec()
                                        .type("NodePort")
                                        .selector(Map.of("app", "r1"))
                                        .ports(List.of(
                                                new V1ServicePort().port(2222).targetPort(new IntOrString(22))))))
                .execute()
                .getSpec()
                .getPorts()
                .get(0)
                .getNodePort();
        eventually().untilAsserted(() -> assertThat(devices.running(ref("r1"))).isPresent());
        assertThat(devices.behind(port)).isEmpty();
        devices.setHealth(ref("r1"), "0 running");
        eventually().untilAsserted(() -> assertThat(devices.behind(port)).hasValue(ref("r1")));
        core.deleteNamespacedPod("r1", namespace).execute();
        eventually().untilAsserted(() -> {
            assertThat(devices.behind(port)).isEmpty();
            assertThat(devices.running(ref("r1"))).isEmpty();
        });
    }

    @Test
    void theLogOfAPodIsThatOfItsDevice() throws Exception {
        run("one", "r1");
        eventually().untilAsserted(() -> assertThat(devices.running(ref("r1"))).isPresent());
        eventually()
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(core.readNamespacedPodLog("r1", namespace)
                                .tailLines(1)
                                .execute())
                        .isEqualTo("Startup complete\n"));
    }

    @Test
    void podsAreSpreadOverTheNodes() throws Exception {
        for (String name : List.of("a", "b", "c", "d")) {
            core.createNamespacedPod(namespace, pod(name)).execute();
        }
        eventually()
                .untilAsserted(() -> assertThat(
                                core.listNamespacedPod(namespace).execute().getItems())
                        .extracting(pod -> pod.getSpec().getNodeName())
                        .containsExactlyInAnyOrder("one", "one", "two", "two"));
    }
}
