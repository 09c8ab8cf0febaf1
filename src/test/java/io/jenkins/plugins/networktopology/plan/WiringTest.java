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

    /** Its daemon deletes what else there is in a pod; a link to the pod itself it makes, and one to nobody it leaves alone. */
    @Test
    void knesForkIsToldOfEveryInterfaceThatAPodHasBesideItsLinks() {
        Topology gap = topology(
                "gap",
                List.of(
                        Labs.node("vmx-1", "juniper_vmx", "vrnetlab/vr-vmx:17.2R1.13", List.of(), Map.of()),
                        waiting("r1")),
                List.of(link("vmx-1", "ge-0/0/2", "r1", "eth1")));
        LabPlan plan = plan(gap, options(Wiring.KNE_MESHNET, 1024));

        assertThat(links(plan, "vmx-1"))
                .containsExactly(
                        "1024 eth3 r1 eth1",
                        "10000 eth1 vmx-1 eth1",
                        "10001 eth2 vmx-1 eth2",
                        "10002 tap0 no.pod tap0",
                        "10003 tap1 no.pod tap1",
                        "10004 tap2 no.pod tap2",
                        "10005 tap3 no.pod tap3",
                        "10006 br-0 no.pod br-0",
                        "10007 br-1 no.pod br-1",
                        "10008 br-2 no.pod br-2",
                        "10009 br-3 no.pod br-3",
                        "10010 int_cp no.pod int_cp",
                        "10011 vcp-int no.pod vcp-int",
                        "10012 vfpc-int no.pod vfpc-int",
                        "10013 vfpc-dummy no.pod vfpc-dummy");
        assertThat(links(plan, "r1")).containsExactly("1024 eth1 vmx-1 eth3");
        assertThat(links(plan(gap, options(Wiring.MESHNET, 1024)), "vmx-1")).containsExactly("1024 eth3 r1 eth1");
        assertThat(((V1Pod) plan.objects(ObjectKind.POD).get(1).body())
                        .getSpec()
                        .getInitContainers())
                .singleElement()
                .satisfies(init -> assertThat(init.getEnv())
                        .containsExactly(
                                new V1EnvVar().name("NETTOPO_LINK_INTERFACES").value("eth3 eth1 eth2")));
    }

    private static List<String> links(LabPlan plan, String node) {
        return plan.objects(ObjectKind.TOPOLOGY).stream()
                .filter(object -> object.name().equals(node))
                .flatMap(object -> ((MeshnetTopology) object.body()).links().stream())
                .map(wire ->
                        wire.uid() + " " + wire.localInterface() + " " + wire.peerPod() + " " + wire.peerInterface())
                .toList();
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
