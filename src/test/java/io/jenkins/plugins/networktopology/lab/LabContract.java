package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.plan.LabPlanner;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of labs on any cluster with meshnet, the simulated one and a real one alike. */
abstract class LabContract {

    private static final PlatformCatalog CATALOG = PlatformCatalog.load();

    private final RecordingListener heard = new RecordingListener();
    private Cluster cluster;
    private Labs labs;

    abstract ClusterSettings cluster();

    /** An image that is there on every machine. */
    abstract ImageChoice images();

    LabSettings settings() {
        return LabSettings.of(new Owner("contract", java.util.Optional.of("contract")));
    }

    @BeforeEach
    void connect() throws Exception {
        cluster = KubernetesCluster.connect(cluster());
        labs = labs(settings());
    }

    private Labs labs(LabSettings settings) {
        return new Labs(
                cluster,
                (topology, options) -> LabPlanner.plan(topology, CATALOG, options),
                node -> CATALOG.get(node.platform()).boot(),
                settings);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        try {
            assertThat(labs.reaper().candidates(Reaper.Scope.ALL))
                    .as("labs left behind")
                    .isEmpty();
        } finally {
            labs.reaper().reap(Reaper.Scope.ALL, LabListener.NONE);
            cluster.close();
        }
    }

    private LabRequest request(Topology topology) {
        return LabRequest.of(LabId.random(topology.name()), topology, new TopologySource("test.yaml", "a: b"))
                .withImages(images());
    }

    @Test
    void everyNodeClimbsTheWholeLadderAndNothingIsLeftAfterwards() throws Exception {
        Topology triangle = Topologies.triangle();
        Map<String, NodeAddress> reached = new ConcurrentHashMap<>();
        Lab lab = labs.up(
                request(triangle),
                (node, access, reporter) -> {
                    reached.put(node, access.open(reporter.limit(Rung.LOGIN)));
                    reporter.reached(Rung.LOGIN, "prompt");
                    reporter.reached(Rung.INTERFACES, "");
                    reporter.reached(Rung.CONFIGURED, "");
                },
                heard);

        assertThat(lab.nodes()).allSatisfy(node -> {
            assertThat(node.ready()).as(node.toString()).isTrue();
            assertThat(node.rungs()).extracting(NodeReadiness.Step::rung).containsExactly(Rung.values());
            assertThat(node.rungs()).extracting(NodeReadiness.Step::at).isSorted();
        });
        assertThat(reached.keySet()).containsExactlyInAnyOrder("r1", "r2", "r3");
        assertThat(labs.inventory().find(lab.id()).orElseThrow())
                .returns(LabSummary.State.OWNED, LabSummary::state)
                .returns("contract", LabSummary::owner)
                .extracting(LabSummary::nodes)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(LabSummary.NodeState.class))
                .extracting(LabSummary.NodeState::state)
                .containsOnly("Running");

        lab.down(heard);
        assertThat(cluster.namespaces().get(lab.namespace())).isEmpty();
        assertThat(lab.phases()).extracting(PhaseTime::phase).containsExactly(Phase.values());
        assertThat(heard.lines()).contains("claim begins", "r1 reaches wired", "r2 is ready", "down ends");
    }

    @Test
    void aLaterProcessFindsALabThatWasDetached() throws Exception {
        Topology pair = Topologies.pair();
        LabId id;
        try (Lab lab = labs.up(request(pair), DeviceBringUp.NONE, heard)) {
            id = lab.id();
            lab.detach();
        }
        assertThat(labs.reaper().candidates(Reaper.Scope.DEAD)).isEmpty();
        assertThat(labs.inventory().find(id).orElseThrow().state()).isEqualTo(LabSummary.State.DETACHED);
        Lab found = labs.attach(id, source -> {
            assertThat(source).isEqualTo(new TopologySource("test.yaml", "a: b"));
            return pair;
        });
        assertThat(found.access("r1").open(Duration.ofSeconds(20)).port()).isPositive();
        assertThatThrownBy(() -> found.access("r9")).hasMessageContaining("no node r9; it has r1, r2");
        labs.down(id, heard);
        labs.down(id, heard);
    }

    private static final java.util.function.Function<LabRequest, DeviceBringUp> LOGIN =
            request -> (node, access, reporter) -> {
                access.open(reporter.limit(Rung.LOGIN));
                reporter.reached(
                        Rung.LOGIN,
                        String.join(
                                " ", request.topology().node(node).orElseThrow().config()));
            };

    @Test
    void aRestartedNodeClimbsTheLadderAgainAndIsFoundWhereItIsThen() throws Exception {
        LabRequest request = request(Topologies.triangle());
        Lab lab = labs.up(request, LOGIN.apply(request), heard);
        lab.access("r1").open(Duration.ofSeconds(20));
        String before = lab.incarnation("r1");
        lab.restart("r1", before);
        assertThat(lab.incarnation("r1")).isNotEqualTo(before);
        String after = lab.incarnation("r1");
        lab.restart("r1", before);
        assertThat(lab.incarnation("r1")).as("restarted once").isEqualTo(after);

        RecordingListener second = new RecordingListener();
        NodeReadiness r1 = labs.raise(lab, "r1", java.util.Optional.empty(), LOGIN, second);
        assertThat(r1.ready()).as(r1.toString()).isTrue();
        assertThat(r1.rungs())
                .extracting(NodeReadiness.Step::rung)
                .startsWith(Rung.SCHEDULED, Rung.IMAGE, Rung.RUNNING);
        assertThat(second.lines()).contains("r1 reaches wired", "r1 is ready").noneMatch(line -> line.contains("r2"));
        assertThat(lab.access("r1").open(Duration.ofSeconds(60)).port()).isPositive();
        lab.down(heard);
    }

    @Test
    void aRestartThatWasBrokenOffIsCompletedByAnotherProcessWithTheNodesConfiguration() throws Exception {
        Topology pair = Topologies.pairWithConfig(List.of("! one", "! two"));
        LabRequest request = request(pair);
        try (Lab lab = labs.up(request, LOGIN.apply(request), heard)) {
            lab.restart("r2", lab.incarnation("r2"));
            // as if the process had ended after the pod was deleted
            cluster.pods().remove(lab.namespace(), "r2", lab.incarnation("r2"), Duration.ofSeconds(60));
            lab.detach();
        }
        Lab found = labs.attach(request.id(), source -> Topologies.pair());
        NodeReadiness r2 = labs.raise(found, "r2", java.util.Optional.empty(), LOGIN, heard);
        assertThat(r2.ready()).as(r2.toString()).isTrue();
        assertThat(r2.rungs()).extracting(NodeReadiness.Step::message).contains("! one ! two");
        found.down(heard);
    }

    @Test
    void aNodeThatTheLabDoesNotHaveIsNotRestarted() throws Exception {
        Lab lab = labs.up(request(Topologies.pair()), DeviceBringUp.NONE, heard);
        assertThatThrownBy(() -> lab.incarnation("r9"))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.NOT_FOUND, ClusterException::kind)
                .extracting(ClusterException::getMessage)
                .asString()
                .contains("node r9");
        lab.down(heard);
    }

    /** The ways to a pod that this cluster has. */
    abstract List<AccessPath> ways();

    @Test
    void everyWayLeadsToTheDevicesSshServer() throws Exception {
        Lab lab = labs.up(
                request(Topologies.pair()), (node, access, reporter) -> access.open(reporter.limit(Rung.LOGIN)), heard);
        for (AccessPath way : ways()) {
            Lab sameLab = labs(settings().withAccessPaths(List.of(way))).attach(lab.id(), source -> Topologies.pair());
            NodeAddress address = sameLab.access("r1").open(Duration.ofSeconds(20));
            assertThat(address.path()).isEqualTo(way);
            // a device may drop its first connections, as sessions know; that it answers is the point here
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(greeting(address)).as(way.toString()).startsWith("SSH-2.0-"));
        }
        lab.down(heard);
    }

    private static String greeting(NodeAddress address) throws IOException {
        try (Socket socket = new Socket(address.host(), address.port())) {
            socket.setSoTimeout(20_000);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void missingImageFailsAtOnceWithItsName() throws Exception {
        Lab lab = labs.up(
                request(Topologies.pairWithImage("registry.invalid/absent:1"))
                        .withImages(new ImageChoice(
                                images().byPlatform(), images().registry(), images().pullSecret(), "IfNotPresent")),
                DeviceBringUp.NONE,
                heard);
        NodeReadiness r2 = lab.nodes().get(1);
        assertThat(r2.ready()).isFalse();
        NodeReadiness.Step last = r2.rungs().get(r2.rungs().size() - 1);
        assertThat(last.rung()).isEqualTo(Rung.IMAGE);
        assertThat(last.message()).contains("registry.invalid/absent:1", "Pull");
        lab.down(heard);
    }

    @Test
    void nodeThatNoMachineTakesFailsWithTheSchedulersWords() throws Exception {
        LabSettings hasty = new LabSettings(
                settings().namespacePrefix(),
                settings().homeNamespace(),
                settings().owner(),
                settings().lifetime(),
                settings().heartbeat(),
                settings().heartbeatTimeout(),
                Duration.ofMillis(500),
                settings().startLimit(),
                settings().removalLimit(),
                settings().accessPaths(),
                settings().wiring(),
                2);
        Lab lab = labs(hasty).up(request(Topologies.pairTooLarge()), DeviceBringUp.NONE, heard);
        NodeReadiness r2 = lab.nodes().get(1);
        assertThat(r2.rungs()).singleElement().satisfies(step -> {
            assertThat(step.rung()).isEqualTo(Rung.SCHEDULED);
            assertThat(step.message()).contains("nodes are available");
        });
        lab.down(heard);
    }

    @Test
    void interruptRemovesWhatWasCreated() throws Exception {
        CountDownLatch climbing = new CountDownLatch(1);
        Thread builder = new Thread(() -> {
            try {
                labs.up(
                        request(Topologies.triangle()),
                        (node, access, reporter) -> {
                            climbing.countDown();
                            new CountDownLatch(1).await();
                        },
                        heard);
            } catch (Exception expected) {
                heard.note(expected.getClass().getSimpleName());
            }
        });
        builder.start();
        assertThat(climbing.await(60, TimeUnit.SECONDS)).isTrue();
        builder.interrupt();
        builder.join(60_000);
        assertThat(builder.isAlive()).isFalse();
        assertThat(heard.lines()).contains("ready is interrupted", "down ends", "note: InterruptedException");
    }

    @Test
    void labsThatAreBroughtUpTogetherNeverShareALinkId() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<LabRequest> requests =
                    List.of(request(Topologies.pair()), request(Topologies.pair()), request(Topologies.pair()));
            List<Future<Lab>> running = requests.stream()
                    .map(one -> threads.submit(() -> labs.up(one, DeviceBringUp.NONE, LabListener.NONE)))
                    .toList();
            for (Future<Lab> one : running) {
                one.get(120, TimeUnit.SECONDS);
            }
            Set<String> blocks = Set.copyOf(cluster.leases().list(settings().homeNamespace(), LabLabels.ours()).stream()
                    .map(lease -> lease.name())
                    .toList());
            assertThat(blocks).hasSizeGreaterThanOrEqualTo(3);
            for (LabRequest one : requests) {
                labs.down(one.id(), LabListener.NONE);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void labOfAnOwnerWithoutASignOfLifeIsReaped() throws Exception {
        LabSettings impatient = new LabSettings(
                settings().namespacePrefix(),
                settings().homeNamespace(),
                settings().owner(),
                settings().lifetime(),
                Duration.ofMillis(500),
                Duration.ofSeconds(2),
                settings().scheduleGrace(),
                settings().startLimit(),
                settings().removalLimit(),
                settings().accessPaths(),
                settings().wiring(),
                2);
        Labs others = labs(impatient);
        Lab lab = others.up(request(Topologies.pair()), DeviceBringUp.NONE, heard);
        org.awaitility.Awaitility.await()
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(others.reaper().candidates(Reaper.Scope.DEAD))
                        .as("while its owner lives")
                        .isEmpty());
        lab.close();
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(others.reaper().candidates(Reaper.Scope.DEAD))
                        .singleElement()
                        .satisfies(dead -> assertThat(dead.why()).startsWith("no sign of its owner")));
        assertThat(others.reaper().reap(Reaper.Scope.DEAD, heard))
                .extracting(LabSummary::id)
                .containsExactly(lab.id());
        assertThat(cluster.namespaces().get(lab.namespace())).isEmpty();
    }

    @Test
    void reaperLeavesAnotherControllersLabsAlone() throws Exception {
        Lab lab = labs.up(request(Topologies.pair()), DeviceBringUp.NONE, heard);
        Labs others = labs(LabSettings.of(new Owner("somebody", java.util.Optional.of("another"))));
        assertThat(others.reaper().candidates(Reaper.Scope.ALL)).isEmpty();
        lab.down(heard);
    }

    @Test
    void namespaceThatIsNotOursIsLeftAlone() throws Exception {
        LabId id = LabId.random("foreign");
        String namespace = settings().namespace(id);
        cluster.namespaces().ensure(namespace, Map.of("owner", "somebody-else"));
        labs.down(id, heard);
        assertThat(cluster.namespaces().get(namespace)).isPresent();
        cluster.namespaces().delete(namespace);
        cluster.namespaces().awaitGone(namespace, Duration.ofSeconds(60));
    }

    @Test
    void halfMadeLabGoesDown() throws Exception {
        LabId id = LabId.random("half");
        String namespace = settings().namespace(id);
        cluster.namespaces().ensure(namespace, LabLabels.of(id));
        cluster.objects()
                .create(
                        namespace,
                        List.of(StoredSource.object(namespace, id, new TopologySource("x", "y"))),
                        LabLabels.of(id));
        labs.down(id, heard);
        assertThat(cluster.namespaces().get(namespace)).isEmpty();
        assertThat(cluster.objects().names(ObjectKind.CONFIG_MAP, namespace, LabLabels.of(id)))
                .isEmpty();
    }

    @Test
    void unknownLabIsNotFound() {
        assertThatThrownBy(() -> labs.attach(new LabId("nobody-knows"), source -> Topologies.pair()))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.NOT_FOUND, ClusterException::kind);
    }
}
