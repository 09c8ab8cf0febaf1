package io.jenkins.plugins.networktopology.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1ResourceQuota;
import io.kubernetes.client.openapi.models.V1ResourceQuotaSpec;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesApi;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What cannot work on a cluster is said within seconds, in words, and leaves nothing behind. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RealFailuresTest extends RealClusterCase {

    private static final int CLUSTER = 3;
    private static final int NOT_READY = 4;
    private static final String TOPOLOGY_CRD = "topologies.networkop.co.uk";

    @Test
    void anImageThatNobodyHasIsNamed() {
        CommandRun run = run(TOPOLOGIES.resolve("image-nobody-has.yaml"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(NOT_READY);
        assertThat(run.out()).contains("✗ r2 image: image registry.invalid/lab/frr-node:2 cannot be had");
    }

    @Test
    void aNodeThatNoMachineHasRoomForIsToldInTheSchedulersWords() {
        CommandRun run = run(TOPOLOGIES.resolve("too-large.yaml"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(NOT_READY);
        assertThat(run.out()).contains("✗ r2 scheduled", "no machine takes it", "Insufficient cpu");
    }

    @Test
    void anAccountThatMayNotIsToldWhatItMayNot() throws Exception {
        try (ServiceAccount account = ServiceAccount.create(core)) {
            CommandRun run =
                    CommandRun.nettopo("run", TRIANGLE, "--kubeconfig", account.kubeconfig(output), "--output", output);
            assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(CLUSTER);
            assertThat(run.err())
                    .contains("403", "is forbidden", account.name(), "ask the cluster's administrator")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void theDoctorNamesEachPermissionThatIsMissing() throws Exception {
        CommandRun administrator = CommandRun.nettopo(
                "doctor", "--kubeconfig", RealCluster.kubeconfig(), "--wiring", RealCluster.wiring());
        assertThat(administrator.exitCode()).as(administrator.out()).isZero();
        assertThat(administrator.out()).contains("ok      may create pods").doesNotContain("failed  ", "warning ");
        try (ServiceAccount account = ServiceAccount.create(core)) {
            CommandRun powerless = CommandRun.nettopo("doctor", "--kubeconfig", account.kubeconfig(output));
            assertThat(powerless.exitCode()).as(powerless.out()).isEqualTo(CLUSTER);
            assertThat(powerless.out())
                    .contains(
                            "failed  may not create pods",
                            "failed  may not create leases.coordination.k8s.io in network-topology",
                            "warning may not get pods/log",
                            "resources/kubernetes/rbac.yaml");
        }
    }

    @Test
    void theDoctorTellsWhatAnAccountCannotDoWithoutExec() throws Exception {
        try (ServiceAccount account = ServiceAccount.create(core)) {
            Path kubeconfig = account.kubeconfig(output);
            CommandRun byAnyWay = CommandRun.nettopo("doctor", "--kubeconfig", kubeconfig);
            assertThat(byAnyWay.out()).contains("warning may not create pods/exec");
            CommandRun byExecAlone = CommandRun.nettopo("doctor", "--kubeconfig", kubeconfig, "--access", "exec");
            assertThat(byExecAlone.out())
                    .contains("failed  may not create pods/exec: without it the access path exec cannot be used");
            CommandRun bridged = CommandRun.nettopo(
                    "doctor",
                    TOPOLOGIES.resolve("bridged.yaml"),
                    "--platforms",
                    TOPOLOGIES.resolve("platforms"),
                    "--kubeconfig",
                    kubeconfig,
                    "--pull-policy",
                    "Never");
            assertThat(bridged.out()).contains("failed  may not create pods/exec: the bridges in middle keep LLDP");
        }
    }

    @Test
    void theDoctorSeesRoomForATriangleAndNoneForANodeThatIsTooLarge() {
        CommandRun triangle = CommandRun.nettopo(
                "doctor", TRIANGLE, "--kubeconfig", RealCluster.kubeconfig(), "--pull-policy", "Never");
        assertThat(triangle.exitCode()).as(triangle.out()).isZero();
        assertThat(triangle.out())
                .contains("ok      there is room for 3 pods", "meshnet's daemon is alive", "pods are privileged")
                .contains("ok      each machine has the image lab/frr-node:1 already");
        CommandRun large = CommandRun.nettopo(
                "doctor",
                TOPOLOGIES.resolve("too-large.yaml"),
                "--kubeconfig",
                RealCluster.kubeconfig(),
                "--pull-policy",
                "Never");
        assertThat(large.exitCode()).as(large.out()).isEqualTo(CLUSTER);
        assertThat(large.out()).contains("failed  there is no room for 1 of", "the first is r2");
    }

    @Test
    void aQuotaThatIsUsedUpIsNamed() {
        assertThatThrownBy(() -> run(TRIANGLE, this::allowOnePod))
                .asInstanceOf(type(ClusterException.class))
                .returns(ClusterException.Kind.QUOTA, ClusterException::kind)
                .extracting(ClusterException::getMessage)
                .asString()
                .contains("exceeded quota: one-pod", "take fewer nodes, or ask for a larger quota");
    }

    private void allowOnePod(String namespace) throws ApiException {
        core.createNamespacedResourceQuota(
                        namespace,
                        new V1ResourceQuota()
                                .metadata(new V1ObjectMeta().name("one-pod"))
                                .spec(new V1ResourceQuotaSpec().hard(Map.of("pods", new Quantity("1")))))
                .execute();
        await().until(() -> core.readNamespacedResourceQuota("one-pod", namespace)
                        .execute()
                        .getStatus()
                        .getHard()
                != null);
    }

    @Test
    void aMeshnetDaemonThatIsStoppedIsMissed() throws Exception {
        Optional<String> stop = Optional.ofNullable(System.getenv("NETTOPO_E2E_STOP_MESHNET"));
        Optional<String> start = Optional.ofNullable(System.getenv("NETTOPO_E2E_START_MESHNET"));
        assumeTrue(
                stop.isPresent() && start.isPresent(),
                "NETTOPO_E2E_STOP_MESHNET and NETTOPO_E2E_START_MESHNET do not say how to");
        try {
            shell(stop.get());
            CommandRun run = run(TRIANGLE, "--within=3s");
            assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(NOT_READY);
            assertThat(run.out()).contains("✗ frr-1 wired", "meshnet's daemon");
        } finally {
            shell(start.get());
        }
    }

    @Test
    void aClusterWithoutTheTopologyResourceCannotWire() throws Exception {
        assumeTrue(
                "1".equals(System.getenv("NETTOPO_E2E_DISPOSABLE")),
                "NETTOPO_E2E_DISPOSABLE is not 1: the definition of Topology resources is not taken away");
        DynamicKubernetesApi definitions = new DynamicKubernetesApi(
                "apiextensions.k8s.io", "v1", "customresourcedefinitions", RealCluster.client());
        DynamicKubernetesObject topology = definitions.get(TOPOLOGY_CRD).getObject();
        definitions.delete(TOPOLOGY_CRD);
        await().atMost(Duration.ofSeconds(30)).until(() -> topologies().list().getHttpStatusCode() == 404);
        try {
            CommandRun run = run(TRIANGLE);
            assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(CLUSTER);
            assertThat(run.err()).contains(TOPOLOGY_CRD, "install meshnet-cni");
        } finally {
            topology.getRaw().remove("status");
            topology.setMetadata(new V1ObjectMeta().name(TOPOLOGY_CRD));
            definitions.create(topology).throwsApiException();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> topologies().list().isSuccess());
        }
    }

    @Test
    void anApiServerThatIsAwayIsNamed() throws Exception {
        Path away = output.resolve("away.kubeconfig");
        Files.writeString(
                away,
                Files.readString(RealCluster.kubeconfig())
                        .replaceAll("server: *\"?https?://[^\\s,}\"]+\"?", "server: https://127.0.0.1:9"));
        CommandRun run = CommandRun.nettopo("run", TRIANGLE, "--kubeconfig", away, "--output", output);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(CLUSTER);
        assertThat(run.err()).contains("no answer from the API server", "https://127.0.0.1:9");
    }

    private static void shell(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command).inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
        assertThat(process.exitValue()).as(command).isZero();
    }
}
