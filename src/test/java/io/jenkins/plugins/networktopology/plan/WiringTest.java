package io.jenkins.plugins.networktopology.plan;

import static io.jenkins.plugins.networktopology.plan.Labs.link;
import static io.jenkins.plugins.networktopology.plan.Labs.plan;
import static io.jenkins.plugins.networktopology.plan.Labs.topology;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Pod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WiringTest {

    private static final Topology PAIR =
            topology("pair", List.of(waiting("r1"), waiting("r10")), List.of(link("r1", "eth1", "r10", "eth2")));

    /** Its image waits itself until its links are there. */
    private static Node waiting(String name) {
        return Labs.node(name, "frr", "lab/frr-node:1", List.of(), Map.of());
    }

    private static PlanOptions options(Wiring wiring, long firstLinkId) {
        return new PlanOptions(
                "pair-1",
                "nettopo-pair-1",
                firstLinkId,
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "Never",
                wiring,
                true);
    }

    @Test
    void meshnetsFirstGenerationHasKeysInPlaceOfResources() {
        LabPlan plan = plan(PAIR, options(Wiring.MESHNET_ETCD, 2048));

        assertThat(plan.objects(ObjectKind.TOPOLOGY)).isEmpty();
        assertThat(plan.links())
                .containsExactly(
                        new PodLinks(
                                "r1",
                                "[{\"uid\":2048,\"peer_pod\":\"r10\",\"local_intf\":\"eth1\",\"peer_intf\":\"eth2\"}]"),
                        new PodLinks(
                                "r10",
                                "[{\"uid\":2048,\"peer_pod\":\"r1\",\"local_intf\":\"eth2\",\"peer_intf\":\"eth1\"}]"));
        assertThat(plan.links().get(0).key()).isEqualTo("/r1/links");
        assertThat(PlanWriter.yaml(plan)).contains("# etcdctl put /r10/links '[{\"uid\":2048,");
    }

    @Test
    void resourcesHaveNoKeys() {
        assertThat(plan(PAIR, options(Wiring.MESHNET, 2048)).links()).isEmpty();
        assertThat(plan(PAIR, options(Wiring.KNE_MESHNET, 2048)).objects(ObjectKind.TOPOLOGY))
                .hasSize(2);
    }

    @Test
    void whereLinksMayComeAfterThePodStartsAnImageThatWaitsIsWaitedForAllTheSame() {
        assertThat(initContainers(Wiring.MESHNET)).isEmpty();
        assertThat(initContainers(Wiring.KNE_MESHNET))
                .singleElement()
                .satisfies(init -> assertThat(init.getEnv())
                        .contains(new V1EnvVar().name("NETTOPO_LINK_INTERFACES").value("eth1")));
    }

    private static List<V1Container> initContainers(Wiring wiring) {
        PlannedObject first =
                plan(PAIR, options(wiring, 1024)).objects(ObjectKind.POD).get(0);
        return ((V1Pod) first.body()).getSpec().getInitContainers();
    }

    @Test
    void knesForkHasTenThousandIds() {
        plan(PAIR, options(Wiring.KNE_MESHNET, 9_999));
        assertThatThrownBy(() -> plan(PAIR, options(Wiring.KNE_MESHNET, 10_000)))
                .hasMessage("link ids 10000 to 10000; expected numbers from 0 to 9999");
        Wiring.KNE_MESHNET
                .linkIds("nettopo-pair-1")
                .candidates("pair-1", 2000)
                .forEach(range ->
                        assertThat(range.firstId() + 2L * LinkIds.BLOCK_SIZE).isLessThan(10_000));
    }

    /** The hashes are FNV-1a's published ones: e40c292c, bf9cf968. */
    @ParameterizedTest
    @CsvSource({"a, 220", "foobar, 720"})
    void namespacesOfOneHashShareKnesIds(String namespace, int bucket) {
        assertThat(Wiring.KNE_MESHNET.linkIds(namespace).leasePrefix())
                .isEqualTo("network-topology-links-kne-" + bucket + "-");
    }

    @Test
    void aWiringThatThereIsNotIsRefusedWithThoseThatThereAre() {
        assertThat(Wiring.of("kne-meshnet")).isEqualTo(Wiring.KNE_MESHNET);
        assertThatThrownBy(() -> Wiring.of("multus"))
                .hasMessage("wiring \"multus\"; expected one of meshnet, kne-meshnet, meshnet-etcd");
    }
}
