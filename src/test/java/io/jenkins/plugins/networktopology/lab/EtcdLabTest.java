package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.EtcdServer;
import io.jenkins.plugins.networktopology.cluster.EtcdTarget;
import io.jenkins.plugins.networktopology.cluster.HeldPort;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labs whose links are in a real etcd; the test is meshnet there, as far as it shows outside of machines. */
class EtcdLabTest {

    private static final LabSettings SETTINGS =
            LabSettings.of(new Owner("test", Optional.empty())).withWiring(Wiring.MESHNET_ETCD);

    @TempDir
    Path directory;

    private EtcdServer etcd;
    private Simulator simulator;
    private Cluster cluster;
    private Labs labs;

    @BeforeEach
    void start() throws Exception {
        etcd = EtcdServer.start(directory);
        simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ofMillis(200)));
        cluster = KubernetesCluster.connect(server().withEtcd(Optional.of(EtcdTarget.of(etcd.endpoint()))));
        labs = SimulatedLabs.on(cluster, SETTINGS);
    }

    private ClusterSettings server() {
        return ClusterSettings.url(simulator.server().toString());
    }

    @AfterEach
    void stop() {
        if (simulator != null) {
            cluster.close();
            simulator.close();
            etcd.close();
        }
    }

    /** Gives each of these pods a network once its links are known. */
    private CompletableFuture<Void> meshnet(String... pods) {
        return CompletableFuture.runAsync(() -> {
            for (String pod : pods) {
                await().atMost(Duration.ofSeconds(60)).until(() -> etcd.all().containsKey("/" + pod + "/links"));
                etcd.put("/" + pod + "/src_ip", "10.0.0.1");
                etcd.put("/" + pod + "/net_ns", "/proc/1/ns/net");
            }
        });
    }

    @Test
    void nodesAreWiredWhenMeshnetHasTakenThemAndNoKeyIsLeftAfterwards() throws Exception {
        CompletableFuture<Void> meshnet = meshnet("r1", "r2");
        try (Lab lab = labs.up(SimulatedLabs.request(Topologies.pair()), DeviceBringUp.NONE, LabListener.NONE)) {
            meshnet.join();
            assertThat(lab.nodes())
                    .allSatisfy(
                            node -> assertThat(node.ready()).as(node.toString()).isTrue());
            assertThat(etcd.all())
                    .containsEntry("network-topology/pods/r1", lab.id().value())
                    .hasEntrySatisfying("/r1/links", links -> assertThat(links).contains("\"peer_pod\":\"r2\""));
            lab.down(LabListener.NONE);
        }
        assertThat(etcd.all()).isEmpty();
    }

    @Test
    void aLabWithTheNamesOfAnotherIsRefusedAndLeavesTheOthersKeys() throws Exception {
        CompletableFuture<Void> meshnet = meshnet("r1", "r2");
        try (Lab lab = labs.up(SimulatedLabs.request(Topologies.pair()), DeviceBringUp.NONE, LabListener.NONE)) {
            meshnet.join();
            assertThatThrownBy(() ->
                            labs.up(SimulatedLabs.request(Topologies.pair()), DeviceBringUp.NONE, LabListener.NONE))
                    .asInstanceOf(type(ClusterException.class))
                    .returns(Kind.CONFLICT, ClusterException::kind)
                    .extracting(ClusterException::getMessage)
                    .asString()
                    .contains(lab.id().value(), "call the node otherwise");
            assertThat(labs.inventory().list()).extracting(LabSummary::id).containsExactly(lab.id());
            assertThat(etcd.all()).containsKeys("/r1/links", "/r2/links");
            lab.down(LabListener.NONE);
        }
        assertThat(etcd.all()).isEmpty();
    }

    @Test
    void whoRemovesALabWithoutItsEtcdIsToldAndMayTryAgain() throws Exception {
        CompletableFuture<Void> meshnet = meshnet("r1", "r2");
        LabId id;
        try (Lab lab = labs.up(SimulatedLabs.request(Topologies.pair()), DeviceBringUp.NONE, LabListener.NONE)) {
            meshnet.join();
            id = lab.id();
            lab.detach();
        }
        try (Cluster blind = KubernetesCluster.connect(server())) {
            Labs others = SimulatedLabs.on(blind, SETTINGS.withWiring(Wiring.MESHNET));
            assertThatThrownBy(() -> others.down(id, LabListener.NONE))
                    .asInstanceOf(type(ClusterException.class))
                    .returns(Kind.CONFIGURATION, ClusterException::kind)
                    .extracting(ClusterException::getMessage)
                    .asString()
                    .contains("--etcd");
            assertThat(others.inventory().list()).extracting(LabSummary::id).isEqualTo(List.of(id));
        }
        labs.down(id, LabListener.NONE);
        assertThat(etcd.all()).isEmpty();
        assertThat(labs.inventory().list()).isEmpty();
    }

    @Test
    void anEtcdThatIsAwayIsNamedBeforeAnythingIsCreated() throws Exception {
        try (HeldPort nobodys = new HeldPort()) {
            String away = "http://127.0.0.1:" + nobodys.number();
            try (Cluster blind = KubernetesCluster.connect(server().withEtcd(Optional.of(EtcdTarget.of(away))))) {
                Labs lost = SimulatedLabs.on(blind, SETTINGS);
                assertThatThrownBy(() ->
                                lost.up(SimulatedLabs.request(Topologies.pair()), DeviceBringUp.NONE, LabListener.NONE))
                        .asInstanceOf(type(ClusterException.class))
                        .returns(Kind.UNREACHABLE, ClusterException::kind)
                        .extracting(ClusterException::getMessage)
                        .asString()
                        .contains(away, "check the endpoint");
            }
        }
        assertThat(labs.inventory().list()).isEmpty();
    }
}
