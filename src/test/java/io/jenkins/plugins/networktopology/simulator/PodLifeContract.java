package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.CoreV1Event;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1ContainerStatus;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1ExecAction;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NamespaceCondition;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodCondition;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1ResourceRequirements;
import io.kubernetes.client.openapi.models.V1SecretVolumeSource;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of pods, and how it is told. */
abstract class PodLifeContract extends KubernetesContract {

    /** An image that no registry has. */
    static final String NO_IMAGE = "registry.invalid/none:1";

    private static Optional<V1PodCondition> condition(V1Pod pod, String type) {
        return Optional.ofNullable(pod.getStatus().getConditions()).orElse(List.of()).stream()
                .filter(condition -> condition.getType().equals(type))
                .findFirst();
    }

    private void awaitReady(String pod) {
        eventually()
                .untilAsserted(() -> assertThat(condition(read(pod), "Ready"))
                        .hasValueSatisfying(
                                ready -> assertThat(ready.getStatus()).isEqualTo("True")));
    }

    private String waitingReason(String pod) throws Exception {
        List<V1ContainerStatus> statuses = read(pod).getStatus().getContainerStatuses();
        return statuses == null || statuses.get(0).getState().getWaiting() == null
                ? ""
                : statuses.get(0).getState().getWaiting().getReason();
    }

    private List<CoreV1Event> events(String pod) throws Exception {
        return core.listNamespacedEvent(namespace)
                .fieldSelector("involvedObject.name=" + pod)
                .execute()
                .getItems();
    }

    private void awaitEvent(String pod, String type, String reason, String message) {
        eventually()
                .untilAsserted(() -> assertThat(events(pod)).anySatisfy(event -> {
                    assertThat(event.getType()).isEqualTo(type);
                    assertThat(event.getReason()).isEqualTo(reason);
                    assertThat(event.getMessage()).contains(message);
                }));
    }

    @Test
    void aPodIsScheduledAndRuns() throws Exception {
        core.createNamespacedPod(namespace, pod("plain")).execute();
        awaitReady("plain");
        V1Pod pod = read("plain");
        assertThat(pod.getStatus().getPhase()).isEqualTo("Running");
        assertThat(pod.getStatus().getPodIP()).isNotBlank();
        assertThat(pod.getStatus().getHostIP()).isNotBlank();
        assertThat(pod.getSpec().getNodeName()).isNotBlank();
        V1ContainerStatus container = pod.getStatus().getContainerStatuses().get(0);
        assertThat(container.getState().getRunning()).isNotNull();
        assertThat(container.getStarted()).isTrue();
        assertThat(pod.getStatus().getConditions())
                .extracting(V1PodCondition::getType)
                .contains("PodScheduled", "Initialized", "ContainersReady", "Ready");
        awaitEvent("plain", "Normal", "Scheduled", "Successfully assigned " + namespace + "/plain to ");
        awaitEvent("plain", "Normal", "Started", "Started container main");
    }

    @Test
    void aPodThatNoNodeTakesSaysWhy() throws Exception {
        core.createNamespacedPod(namespace, podThatFitsNowhere("nowhere")).execute();
        V1Pod huge = pod("huge");
        huge.getSpec()
                .getContainers()
                .get(0)
                .resources(new V1ResourceRequirements().requests(Map.of("cpu", new Quantity("900000"))));
        core.createNamespacedPod(namespace, huge).execute();
        eventually().untilAsserted(() -> {
            assertThat(condition(read("nowhere"), "PodScheduled")).hasValueSatisfying(scheduled -> {
                assertThat(scheduled.getReason()).isEqualTo("Unschedulable");
                assertThat(scheduled.getMessage())
                        .matches(
                                "0/\\d+ nodes are available: \\d+ node\\(s\\) didn't match Pod's node affinity/selector\\..*");
            });
            assertThat(condition(read("huge"), "PodScheduled"))
                    .hasValueSatisfying(scheduled -> assertThat(scheduled.getMessage())
                            .matches("0/\\d+ nodes are available: \\d+ Insufficient cpu\\..*"));
        });
        assertThat(read("huge").getStatus().getPhase()).isEqualTo("Pending");
    }

    @Test
    void anImageThatNoRegistryHasBacksOff() throws Exception {
        V1Pod pod = pod("imageless");
        pod.getSpec().getContainers().get(0).image(NO_IMAGE).imagePullPolicy("IfNotPresent");
        core.createNamespacedPod(namespace, pod).execute();
        eventually().untilAsserted(() -> assertThat(waitingReason("imageless")).isEqualTo("ImagePullBackOff"));
        assertThat(read("imageless")
                        .getStatus()
                        .getContainerStatuses()
                        .get(0)
                        .getState()
                        .getWaiting()
                        .getMessage())
                .startsWith("Back-off pulling image \"" + NO_IMAGE + "\"");
        awaitEvent("imageless", "Warning", "Failed", "Failed to pull image \"" + NO_IMAGE + "\"");
        assertThat(read("imageless").getStatus().getPhase()).isEqualTo("Pending");
    }

    @Test
    void aSecretThatIsMissingHoldsThePod() throws Exception {
        V1Pod pod = pod("secretless");
        pod.getSpec()
                .addVolumesItem(new V1Volume().name("files").secret(new V1SecretVolumeSource().secretName("absent")));
        pod.getSpec()
                .getContainers()
                .get(0)
                .addVolumeMountsItem(new V1VolumeMount().name("files").mountPath("/files"));
        core.createNamespacedPod(namespace, pod).execute();
        awaitEvent("secretless", "Warning", "FailedMount", "secret \"absent\" not found");
        assertThat(waitingReason("secretless")).isEqualTo("ContainerCreating");
    }

    @Test
    void aPodWhosePeerHasNoTopologyGetsNoNetwork() throws Exception {
        topologies()
                .create(topology(
                        "alone",
                        "[{\"uid\":1,\"peer_pod\":\"absent\",\"local_intf\":\"eth1\",\"peer_intf\":\"eth1\"}]"))
                .throwsApiException();
        core.createNamespacedPod(namespace, pod("alone")).execute();
        awaitEvent("alone", "Warning", "FailedCreatePodSandBox", "topologies.networkop.co.uk \"absent\" not found");
        assertThat(waitingReason("alone")).isEqualTo("ContainerCreating");
    }

    @Test
    void meshnetTellsWhereAPodIs() throws Exception {
        topologies()
                .create(topology(
                        "left",
                        "[{\"uid\":901,\"peer_pod\":\"right\",\"local_intf\":\"eth1\",\"peer_intf\":\"eth2\"}]"))
                .throwsApiException();
        topologies()
                .create(topology(
                        "right",
                        "[{\"uid\":901,\"peer_pod\":\"left\",\"local_intf\":\"eth2\",\"peer_intf\":\"eth1\"}]"))
                .throwsApiException();
        core.createNamespacedPod(namespace, pod("left")).execute();
        core.createNamespacedPod(namespace, pod("right")).execute();
        awaitReady("left");
        awaitReady("right");
        JsonObject status =
                topologies().get(namespace, "left").getObject().getRaw().getAsJsonObject("status");
        assertThat(status.get("src_ip").getAsString()).isNotBlank();
        assertThat(status.get("net_ns").getAsString()).startsWith("/var/run/netns/");
    }

    @Test
    void aPodWithoutGraceIsGoneAtOnce() throws Exception {
        core.createNamespacedPod(namespace, pod("brief")).execute();
        awaitReady("brief");
        core.deleteNamespacedPod("brief", namespace).execute();
        assertThat(text(refusal(() -> read("brief")), "message")).isEqualTo("pods \"brief\" not found");
    }

    @Test
    void aPodWithGraceIsStoppedFirst() throws Exception {
        V1Pod pod = pod("graceful");
        pod.getSpec().setTerminationGracePeriodSeconds(2L);
        core.createNamespacedPod(namespace, pod).execute();
        awaitReady("graceful");
        V1Pod marked = core.deleteNamespacedPod("graceful", namespace).execute();
        assertThat(marked.getMetadata().getDeletionGracePeriodSeconds()).isEqualTo(2L);
        awaitEvent("graceful", "Normal", "Killing", "Stopping container main");
        eventually()
                .untilAsserted(() -> assertThat(
                                refusal(() -> read("graceful")).get("code").getAsInt())
                        .isEqualTo(404));
    }

    @Test
    void aNamespaceThatGoesTakesNothingNewAndLosesAllItHas() throws Exception {
        core.createNamespacedPod(namespace, pod("swept")).execute();
        V1ConfigMap held =
                new V1ConfigMap().metadata(new V1ObjectMeta().name("held").finalizers(List.of("example.com/hold")));
        core.createNamespacedConfigMap(namespace, held).execute();
        core.deleteNamespace(namespace).execute();
        JsonObject status =
                refusal(() -> core.createNamespacedPod(namespace, pod("late")).execute());
        assertThat(text(status, "reason")).isEqualTo("Forbidden");
        assertThat(text(
                        status.getAsJsonObject("details")
                                .getAsJsonArray("causes")
                                .get(0)
                                .getAsJsonObject(),
                        "reason"))
                .isEqualTo("NamespaceTerminating");
        eventually().untilAsserted(() -> {
            V1Namespace going = core.readNamespace(namespace).execute();
            assertThat(going.getStatus().getPhase()).isEqualTo("Terminating");
            assertThat(Optional.ofNullable(going.getStatus().getConditions()).orElse(List.of()))
                    .filteredOn(condition -> condition.getType().equals("NamespaceFinalizersRemaining"))
                    .extracting(V1NamespaceCondition::getMessage)
                    .containsExactly("Some content in the namespace has finalizers remaining: example.com/hold in 1"
                            + " resource instances");
        });
        assertThat(text(refusal(() -> read("swept")), "reason")).isEqualTo("NotFound");
        V1ConfigMap released = core.readNamespacedConfigMap("held", namespace).execute();
        released.getMetadata().setFinalizers(List.of());
        core.replaceNamespacedConfigMap("held", namespace, released).execute();
        eventually()
                .untilAsserted(() -> assertThat(
                                refusal(() -> core.readNamespace(namespace).execute())
                                        .get("code")
                                        .getAsInt())
                        .isEqualTo(404));
    }

    @Test
    void aProbeThatFailsKeepsThePodUnready() throws Exception {
        V1Pod pod = pod("unhealthy");
        pod.getSpec()
                .getContainers()
                .get(0)
                .env(List.of(new V1EnvVar().name("A").value("b")))
                .readinessProbe(new V1Probe()
                        .exec(new V1ExecAction().command(List.of("sh", "-c", "echo 1 starting; exit 1")))
                        .periodSeconds(1));
        unhealthy("unhealthy");
        core.createNamespacedPod(namespace, pod).execute();
        awaitEvent("unhealthy", "Warning", "Unhealthy", "Readiness probe failed: 1 starting");
        assertThat(read("unhealthy").getStatus().getPhase()).isEqualTo("Running");
        assertThat(condition(read("unhealthy"), "Ready"))
                .hasValueSatisfying(ready -> assertThat(ready.getReason()).isEqualTo("ContainersNotReady"));
    }

    /** Makes a pod's device say that it is starting, where its own program does not. */
    abstract void unhealthy(String pod);
}
