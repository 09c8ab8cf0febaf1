package io.jenkins.plugins.networktopology.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What any API server must do for us, the simulated one and a real one alike. */
abstract class ClusterContract {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String namespace = "contract-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> ours = Map.of("contract", namespace);
    private Cluster cluster;

    abstract ClusterSettings settings();

    @BeforeEach
    void connect() throws Exception {
        cluster = KubernetesCluster.connect(settings());
        cluster.objects().create(namespace, List.of(Objects.namespace(namespace, ours)), ours);
    }

    @AfterEach
    void remove() throws Exception {
        cluster.namespaces().delete(namespace);
        cluster.namespaces().awaitGone(namespace, LIMIT);
        cluster.close();
    }

    @Test
    void tellsItsVersionAndKinds() throws Exception {
        assertThat(cluster.version()).startsWith("v1.");
        assertThat(cluster.serves(ObjectKind.TOPOLOGY)).isTrue();
        assertThat(cluster.serves(ObjectKind.POD)).isTrue();
        assertThat(cluster.versions(ObjectKind.TOPOLOGY)).containsExactly("v1beta1");
        assertThat(cluster.versions(ObjectKind.NETWORK_POLICY)).containsExactly("v1");
    }

    @Test
    void noDaemonCarriesLinksWhereThereAreNone() throws Exception {
        assertThat(cluster.topologies().mayBeCarried(namespace)).isFalse();
    }

    @Test
    void namespaceIsFoundByItsLabels() throws Exception {
        assertThat(cluster.namespaces().list(ours))
                .singleElement()
                .returns(namespace, NamespaceSnapshot::name)
                .returns(false, NamespaceSnapshot::terminating);
        cluster.namespaces().annotate(namespace, Map.of("note", "here"));
        assertThat(cluster.namespaces().get(namespace).orElseThrow().annotations())
                .containsEntry("note", "here");
        cluster.namespaces().annotate(namespace, Map.of("note", ""));
        assertThat(cluster.namespaces().get(namespace).orElseThrow().annotations())
                .doesNotContainKey("note");
    }

    @Test
    void objectsAreCreatedTogetherAndRemovedTogether() throws Exception {
        List<String> names = IntStream.range(0, 40).mapToObj(n -> "r" + n).toList();
        cluster.objects()
                .create(
                        namespace,
                        names.stream()
                                .map(name -> Objects.topology(namespace, name, ours))
                                .toList(),
                        ours);
        assertThat(cluster.objects().names(ObjectKind.TOPOLOGY, namespace, ours))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(cluster.objects().names(ObjectKind.TOPOLOGY, namespace, Map.of("contract", "other")))
                .isEmpty();

        cluster.objects().delete(ObjectKind.TOPOLOGY, namespace, ours, Duration.ofSeconds(1));
        cluster.objects().awaitNone(ObjectKind.TOPOLOGY, namespace, ours, LIMIT);
        assertThat(cluster.objects().names(ObjectKind.TOPOLOGY, namespace, ours))
                .isEmpty();
    }

    @Test
    void whatIsOursAlreadyCountsAsCreated() throws Exception {
        cluster.objects().create(namespace, List.of(Objects.topology(namespace, "r1", ours)), ours);
        cluster.objects().create(namespace, List.of(Objects.topology(namespace, "r1", ours)), ours);
        assertThat(cluster.objects().names(ObjectKind.TOPOLOGY, namespace, ours))
                .containsExactly("r1");
    }

    @Test
    void whatIsSomebodyElsesIsAConflict() throws Exception {
        cluster.objects().create(namespace, List.of(Objects.topology(namespace, "r1", Map.of())), ours);
        assertThatThrownBy(() ->
                        cluster.objects().create(namespace, List.of(Objects.topology(namespace, "r1", ours)), ours))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.CONFLICT, ClusterException::kind)
                .extracting(ClusterException::getMessage)
                .asString()
                .contains("r1", namespace, "already exists");
    }

    @Test
    void anObjectForANamespaceThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> cluster.objects()
                        .create("contract-absent", List.of(Objects.topology("contract-absent", "r1", ours)), ours))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.NOT_FOUND, ClusterException::kind);
    }

    @Test
    void anObjectThatIsNoneIsInvalid() {
        assertThatThrownBy(() -> cluster.objects()
                        .create(namespace, List.of(Objects.topology(namespace, "Not_A_Name", ours)), ours))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.INVALID, ClusterException::kind);
    }

    @Test
    void leaseGoesToTheFirstWhoClaimsIt() throws Exception {
        LeaseSnapshot mine = lease("alice");
        assertThat(cluster.leases().claim(mine)).isTrue();
        assertThat(cluster.leases().claim(mine))
                .as("claimed again by its holder")
                .isTrue();
        assertThat(cluster.leases().claim(lease("bob"))).isFalse();

        Instant before = cluster.leases().get(namespace, "block").orElseThrow().renewed();
        cluster.leases().renew(namespace, "block");
        assertThat(cluster.leases().get(namespace, "block").orElseThrow().renewed())
                .isAfterOrEqualTo(before);

        cluster.leases().delete(namespace, ours);
        assertThat(cluster.leases().list(namespace, ours)).isEmpty();
        assertThat(cluster.leases().claim(lease("bob"))).isTrue();
    }

    private LeaseSnapshot lease(String holder) {
        return new LeaseSnapshot(namespace, "block", holder, ours, Map.of(), cluster.now());
    }

    @Test
    void renewingALeaseThatWasTakenAwayIsNotFound() {
        assertThatThrownBy(() -> cluster.leases().renew(namespace, "absent"))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.NOT_FOUND, ClusterException::kind);
    }

    @Test
    void watchTellsOfPodsThatComeAndGo() throws Exception {
        ConcurrentLinkedQueue<PodSnapshot> seen = new ConcurrentLinkedQueue<>();
        cluster.objects().create(namespace, List.of(Objects.unschedulablePod(namespace, "before", ours)), ours);
        try (Watch watch = cluster.pods().watch(namespace, ours, collect(seen))) {
            cluster.objects().create(namespace, List.of(Objects.unschedulablePod(namespace, "after", ours)), ours);
            await().atMost(Duration.ofMinutes(1)).until(() -> names(seen).containsAll(List.of("before", "after")));
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(seen)
                            .anySatisfy(pod -> assertThat(pod.unschedulable())
                                    .hasValueSatisfying(why -> assertThat(why).isNotBlank())));
            cluster.objects().delete(ObjectKind.POD, namespace, ours, Duration.ofSeconds(1));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> seen.stream().filter(PodSnapshot::deleted).count() >= 2);
            assertThat(watch).isNotNull();
        }
        cluster.objects().awaitNone(ObjectKind.POD, namespace, ours, LIMIT);
    }

    @Test
    void aPodIsMadeAgainOfWhatItWasMadeOf() throws Exception {
        cluster.objects().create(namespace, List.of(Objects.router(namespace, "r1", ours)), ours);
        await().atMost(LIMIT)
                .until(() -> cluster.pods().list(namespace, ours).stream().allMatch(PodSnapshot::ready));
        PodSnapshot before = cluster.pods().list(namespace, ours).get(0);
        PodManifest manifest = cluster.pods().manifest(namespace, "r1").orElseThrow();
        assertThat(manifest).returns(before.uid(), PodManifest::uid).returns(false, PodManifest::going);

        cluster.pods().remove(namespace, "r1", manifest.uid(), LIMIT);
        assertThat(cluster.pods().manifest(namespace, "r1")).isEmpty();
        cluster.pods().remove(namespace, "r1", manifest.uid(), LIMIT);
        cluster.objects().create(namespace, List.of(PodManifest.object("r1", manifest.json())), ours);
        await().atMost(LIMIT)
                .until(() -> cluster.pods().list(namespace, ours).stream().allMatch(PodSnapshot::ready));

        PodSnapshot after = cluster.pods().list(namespace, ours).get(0);
        assertThat(after.uid()).isNotEqualTo(before.uid());
        assertThat(after.machine()).as("where its links end").isEqualTo(before.machine());
        assertThat(after.containers().get(0).image())
                .isEqualTo(before.containers().get(0).image());

        cluster.pods().remove(namespace, "r1", before.uid(), LIMIT);
        assertThat(cluster.pods().manifest(namespace, "r1").map(PodManifest::uid))
                .as("the successor of the pod that was meant")
                .hasValue(after.uid());
    }

    @Test
    void aSecretIsReadAsTextByWhoKnowsItsName() throws Exception {
        assertThat(cluster.objects().secret(namespace, "lines")).isEmpty();
        cluster.objects()
                .create(namespace, List.of(SecretObject.of(namespace, "lines", ours, Map.of("a", "b\nü"))), ours);
        assertThat(cluster.objects().secret(namespace, "lines")).hasValue(Map.of("a", "b\nü"));
    }

    private static List<String> names(ConcurrentLinkedQueue<PodSnapshot> seen) {
        return seen.stream().map(PodSnapshot::name).toList();
    }

    private static PodListener collect(ConcurrentLinkedQueue<PodSnapshot> seen) {
        return new PodListener() {
            @Override
            public void seen(PodSnapshot pod) {
                seen.add(pod);
            }

            @Override
            public void failed(ClusterException reason) {
                throw new AssertionError(reason);
            }
        };
    }

    @Test
    void eventsOfAPodSayWhyItIsNotScheduled() throws Exception {
        cluster.objects().create(namespace, List.of(Objects.unschedulablePod(namespace, "r1", ours)), ours);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(cluster.pods().events(namespace, "r1"))
                        .extracting(PodEvent::reason)
                        .contains("FailedScheduling"));
    }

    @Test
    void waitThatIsTooShortNamesWhatIsLeft() throws Exception {
        cluster.objects().create(namespace, List.of(Objects.topology(namespace, "r1", ours)), ours);
        assertThatThrownBy(
                        () -> cluster.objects().awaitNone(ObjectKind.TOPOLOGY, namespace, ours, Duration.ofMillis(300)))
                .asInstanceOf(type(ClusterException.class))
                .returns(Kind.TIMEOUT, ClusterException::kind)
                .extracting(ClusterException::getMessage)
                .asString()
                .contains("r1");
    }

    @Test
    void objectsThatAreNotThereAreGone() throws Exception {
        cluster.objects().delete(ObjectKind.POD, "contract-absent", ours, Duration.ofSeconds(1));
        cluster.objects().awaitNone(ObjectKind.POD, "contract-absent", ours, LIMIT);
        cluster.namespaces().delete("contract-absent");
        cluster.namespaces().awaitGone("contract-absent", LIMIT);
        assertThat(cluster.leases().list("contract-absent", ours)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessPath.class,
            names = {"PORT_FORWARD", "EXEC"})
    void aTunnelCarriesWhatADevicesSshServerSays(AccessPath path) throws Exception {
        cluster.objects().create(namespace, List.of(Objects.router(namespace, "r1", ours)), ours);
        Tunnel tunnel = cluster.tunnels().to(path, namespace, "r1", 22);
        await().atMost(LIMIT)
                .untilAsserted(() ->
                        assertThat(tunnel.obstacle(Duration.ofSeconds(10))).isEmpty());
        for (int connection = 0; connection < 2; connection++) {
            try (Socket socket =
                    new Socket(tunnel.address().host(), tunnel.address().port())) {
                socket.setSoTimeout((int) LIMIT.toMillis());
                assertThat(new String(socket.getInputStream().readNBytes(8), StandardCharsets.US_ASCII))
                        .isEqualTo("SSH-2.0-");
            }
        }
        Tunnel nobodys = cluster.tunnels().to(path, namespace, "r1", 9);
        assertThat(nobodys.obstacle(LIMIT))
                .hasValueSatisfying(why -> assertThat(why).containsIgnoringCase("connection refused"));
        cluster.objects().delete(ObjectKind.POD, namespace, ours, Duration.ofSeconds(1));
        cluster.objects().awaitNone(ObjectKind.POD, namespace, ours, LIMIT);
        assertThat(tunnel.obstacle(LIMIT))
                .hasValueSatisfying(why -> assertThat(why).contains("404", "\"r1\" not found"));
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessPath.class,
            names = {"PORT_FORWARD", "EXEC"})
    void aPodThatNoMachineHasTakenCannotBeEntered(AccessPath path) throws Exception {
        cluster.objects().create(namespace, List.of(Objects.unschedulablePod(namespace, "r1", ours)), ours);
        assertThat(cluster.tunnels().to(path, namespace, "r1", 22).obstacle(LIMIT))
                .hasValueSatisfying(why -> assertThat(why).contains("does not have a host assigned"));
    }
}
