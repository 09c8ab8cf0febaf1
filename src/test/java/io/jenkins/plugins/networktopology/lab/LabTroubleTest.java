package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labs on clusters where things go wrong. */
class LabTroubleTest {

    private final RecordingListener heard = new RecordingListener();

    private interface Story {
        void tell(Cluster cluster, Labs labs) throws Exception;
    }

    private static void with(Story story, String... faults) throws Exception {
        SimulatorOptions options = SimulatorOptions.DEFAULT
                .withBootTime(Duration.ofMillis(200))
                .withFaults(Arrays.stream(faults).map(Fault::parse).toList());
        try (Simulator simulator = Simulator.start(options);
                Cluster cluster = KubernetesCluster.connect(
                        ClusterSettings.url(simulator.server().toString()))) {
            story.tell(cluster, SimulatedLabs.on(cluster));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api-errors=10%", "watch-drops=300ms", "api-latency=50ms"})
    void weakApiServerIsRiddenOut(String fault) throws Exception {
        with(
                (cluster, labs) -> {
                    Lab lab = labs.up(SimulatedLabs.request(Topologies.row(20)), DeviceBringUp.NONE, heard);
                    assertThat(lab.nodes()).hasSize(20).allMatch(NodeReadiness::ready);
                    lab.down(heard);
                    assertThat(labs.inventory().list()).isEmpty();
                },
                fault);
    }

    @Test
    void crashLoopIsToldWithTheExitCode() throws Exception {
        with(
                (cluster, labs) -> {
                    Lab lab = labs.up(SimulatedLabs.request(Topologies.virtualPair()), DeviceBringUp.NONE, heard);
                    assertThat(lastStep(lab, 1).failed()).isTrue();
                    assertThat(lastStep(lab, 1).message()).contains("CrashLoopBackOff", "exit code");
                    lab.down(heard);
                },
                "crash-loop:r2");
    }

    @Test
    void deviceThatNeverBootsFailsWhenItsTimeIsOver() throws Exception {
        with(
                (cluster, labs) -> {
                    Lab lab = labs.up(
                            SimulatedLabs.request(Topologies.virtualPair(Optional.of(Duration.ofSeconds(4))))
                                    .patient(),
                            DeviceBringUp.NONE,
                            heard);
                    assertThat(lab.nodes()).extracting(NodeReadiness::ready).containsExactly(true, false);
                    assertThat(lastStep(lab, 1).rung()).isEqualTo(Rung.HEALTHY);
                    assertThat(lastStep(lab, 1).message()).contains("does not say that the device has booted");
                    lab.down(heard);
                },
                "boot-never:r2");
    }

    @Test
    void othersAreNotWaitedForOnceANodeHasFailed() throws Exception {
        with(
                (cluster, labs) -> {
                    Lab lab = labs.up(SimulatedLabs.request(Topologies.virtualPair()), DeviceBringUp.NONE, heard);
                    assertThat(lastStep(lab, 0).message()).contains("not waited for");
                    assertThat(lastStep(lab, 1).rung()).isEqualTo(Rung.IMAGE);
                    lab.down(heard);
                },
                "image-missing:r2",
                "boot-never:r1");
    }

    @Test
    void podThatMeshnetDidNotSeeIsNotWiredThoughItRuns() throws Exception {
        with(
                (cluster, labs) -> {
                    Lab lab = labs.up(SimulatedLabs.request(Topologies.pair()), DeviceBringUp.NONE, heard);
                    assertThat(lastStep(lab, 1).rung()).isEqualTo(Rung.WIRED);
                    assertThat(lastStep(lab, 1).message()).contains("meshnet's daemon", "/etc/cni/net.d");
                    lab.down(heard);
                },
                "meshnet-absent:r2");
    }

    @Test
    void aMachineWithoutTheInterfaceThatALinkLeadsToIsNamedAtOnce() throws Exception {
        with(
                (cluster, labs) -> {
                    Lab lab = labs.up(SimulatedLabs.request(Topologies.outside()), DeviceBringUp.NONE, heard);
                    assertThat(lastStep(lab, 0).rung()).isEqualTo(Rung.RUNNING);
                    assertThat(lastStep(lab, 0).message())
                            .startsWith("its machine ")
                            .contains("has no network interface ens3, to which the link r1:eth1 ↔ macvlan:ens3 leads");
                    lab.down(heard);
                },
                "host-interface-absent:r1");
    }

    @Test
    void rungThatABringUpGivesUpIsToldInItsWords() throws Exception {
        with((cluster, labs) -> {
            Lab lab = labs.up(
                    SimulatedLabs.request(Topologies.pair()),
                    (node, access, reporter) -> {
                        reporter.reached(Rung.LOGIN, "prompt");
                        if (node.equals("r2")) {
                            throw new RungFailedException(Rung.INTERFACES, "eth9 is not there");
                        }
                    },
                    heard);
            assertThat(lab.nodes().get(0).ready()).isTrue();
            assertThat(lastStep(lab, 1).rung()).isEqualTo(Rung.INTERFACES);
            assertThat(lastStep(lab, 1).message()).isEqualTo("eth9 is not there");
            lab.down(heard);
        });
    }

    @Test
    void podThatIsDeletedUnderUsIsNoticed() throws Exception {
        with((cluster, labs) -> {
            LabRequest request = SimulatedLabs.request(Topologies.pair()).patient();
            Lab lab = labs.up(
                    request,
                    (node, access, reporter) -> {
                        if (node.equals("r2")) {
                            cluster.objects()
                                    .delete(
                                            io.jenkins.plugins.networktopology.plan.ObjectKind.POD,
                                            "nettopo-" + request.id(),
                                            java.util.Map.of(
                                                    io.jenkins.plugins.networktopology.plan.PlanLabels.NODE, "r2"),
                                            Duration.ZERO);
                            new CountDownLatch(1).await();
                        }
                    },
                    heard);
            assertThat(lastStep(lab, 1).failed()).isTrue();
            assertThat(lastStep(lab, 1).message()).contains("deleted");
            lab.down(heard);
        });
    }

    @Test
    void apiServerThatIsNotThereIsSaidSo() throws Exception {
        try (Cluster cluster = KubernetesCluster.connect(ClusterSettings.url("http://127.0.0.1:9"))) {
            Labs labs = SimulatedLabs.on(cluster);
            assertThatThrownBy(() ->
                            labs.up(SimulatedLabs.request(Topologies.pair()), DeviceBringUp.NONE, LabListener.NONE))
                    .isInstanceOfSatisfying(
                            ClusterException.class,
                            failure -> assertThat(failure.kind()).isEqualTo(ClusterException.Kind.UNREACHABLE))
                    .hasMessageContaining("http://127.0.0.1:9");
        }
    }

    private static NodeReadiness.Step lastStep(Lab lab, int node) {
        List<NodeReadiness.Step> steps = lab.nodes().get(node).rungs();
        return steps.get(steps.size() - 1);
    }
}
