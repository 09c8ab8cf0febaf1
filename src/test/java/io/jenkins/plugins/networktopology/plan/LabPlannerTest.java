package io.jenkins.plugins.networktopology.plan;

import static io.jenkins.plugins.networktopology.plan.Labs.CATALOG;
import static io.jenkins.plugins.networktopology.plan.Labs.OPTIONS;
import static io.jenkins.plugins.networktopology.plan.Labs.link;
import static io.jenkins.plugins.networktopology.plan.Labs.plan;
import static io.jenkins.plugins.networktopology.plan.Labs.topology;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.PublishedPort;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Resources;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabPlannerTest {

    @Test
    void objectsComeInTheOrderOfCreationAndThenByName() {
        LabPlan plan = plan(Labs.article(), OPTIONS);

        assertThat(plan.objects())
                .extracting(object -> object.kind() + " " + object.name())
                .containsExactly(
                        "NAMESPACE nettopo-article-7f3a",
                        "NETWORK_POLICY management-only",
                        "TOPOLOGY csr-1",
                        "TOPOLOGY vmx-1",
                        "SERVICE csr-1",
                        "SERVICE vmx-1",
                        "POD csr-1",
                        "POD vmx-1");
    }

    @Test
    void addressesOfTheImagesManagementNetworkAreADoubt() {
        assertThat(plan(Labs.article(), OPTIONS).doubts()).isEmpty();
        assertThat(plan(
                                topology(
                                        "pair",
                                        List.of(Node.of("vmx-1", "juniper_vmx"), Node.of("host-1", "linux")),
                                        List.of(link(
                                                "vmx-1", "ge-0/0/0", "10.0.0.1/30", "host-1", "eth1", "10.0.0.2/30"))),
                                OPTIONS)
                        .doubts())
                .singleElement()
                .asString()
                .startsWith("vmx-1:ge-0/0/0 has 10.0.0.1/30, which overlaps with 10.0.0.0/24");
    }

    @Test
    void nodesWhoseLinksHaveAnMtuTakeAScript() {
        List<Node> nodes = List.of(Node.of("host-1", "linux"), Node.of("host-2", "linux"), Node.of("host-3", "linux"));
        Link large = Labs.withMtu(link("host-1", "eth1", "host-2", "eth1"), 9000);
        assertThat(plan(topology("row", nodes, List.of(large, link("host-2", "eth2", "host-3", "eth1"))), OPTIONS)
                        .resizing())
                .containsExactly("host-1", "host-2");
    }

    @Test
    void aLinkBetweenAPodAndAVirtualMachineIsRefused() {
        Topology mixed = topology(
                "mixed",
                List.of(machine("vm-1", "disk:1"), Node.of("host-1", "linux")),
                List.of(link("vm-1", "eth1", "host-1", "eth1")));
        assertThatThrownBy(() -> LabPlanner.plan(mixed, CATALOG, OPTIONS))
                .isInstanceOf(InvalidTopologyException.class)
                .hasMessageContaining("vm-1:eth1 – host-1:eth1")
                .hasMessageContaining("expected nodes of one runtime at both ends");
    }

    @ParameterizedTest
    @EnumSource(
            value = Wiring.class,
            names = {"KNE_MESHNET", "MESHNET_ETCD"})
    void aLinkThatLeavesTheLabIsRefusedWhereMeshnetHasNoMacvlan(Wiring wiring) throws Exception {
        Path file = Path.of("src/test/resources/topologies/right/native/outside.yaml");
        Topology outside = TopologyFiles.read(file, CATALOG, ReadOptions.DEFAULT);
        assertThatThrownBy(() -> LabPlanner.plan(outside, CATALOG, Labs.wiredBy(wiring)))
                .isInstanceOf(InvalidTopologyException.class)
                .hasMessageContaining("core-1:eth2 ↔ macvlan:ens3 leaves the lab")
                .hasMessageContaining("the wiring " + wiring)
                .hasMessageContaining("expected the wiring meshnet");
    }

    @Test
    void aLinkThatLeavesTheLabFromAVirtualMachineIsRefused() {
        Endpoint end = new Endpoint("vm-1", "eth1", Optional.empty());
        Topology outside = new Topology(
                "outside",
                List.of(machine("vm-1", "disk:1")),
                List.of(),
                List.of(new ExternalLink(end, "ens3", Optional.empty(), Optional.empty())),
                Bootstrap.DEFAULT,
                Verification.DEFAULT,
                List.of());
        assertThatThrownBy(() -> LabPlanner.plan(outside, CATALOG, OPTIONS))
                .isInstanceOf(InvalidTopologyException.class)
                .hasMessageContaining("vm-1:eth1 ↔ macvlan:ens3 leaves the lab from a virtual machine");
    }

    @Test
    void aVirtualMachineWithoutADiskIsRefused() {
        Topology disks = topology("disks", List.of(machine("vm-1", null)), List.of());
        assertThatThrownBy(() -> LabPlanner.plan(disks, CATALOG, OPTIONS))
                .isInstanceOf(InvalidTopologyException.class)
                .hasMessageContaining("vm-1 has the runtime kubevirt and no image and no disk")
                .hasMessageContaining("container disk");
    }

    private static Node machine(String name, String disk) {
        return new Node(
                name,
                "linux",
                Optional.ofNullable(disk),
                List.of(),
                Resources.UNSPECIFIED,
                Optional.empty(),
                Map.of(),
                NodeRuntime.KUBEVIRT);
    }

    @Test
    void devicesOfAPluginAreAskedForByNumberAndWithoutPrivileges() throws Exception {
        PlatformCatalog own = PlatformCatalog.load(List.of(Path.of("src/test/resources/platforms/plugged")));
        LabPlan plan =
                LabPlanner.plan(topology("vms", List.of(Node.of("vm-1", "plugged_vm")), List.of()), own, OPTIONS);

        V1Container device = ((V1Pod) plan.objects(ObjectKind.POD).get(0).body())
                .getSpec()
                .getContainers()
                .get(0);
        assertThat(device.getSecurityContext().getPrivileged()).isFalse();
        assertThat(device.getSecurityContext().getCapabilities().getAdd()).containsExactly("NET_ADMIN");
        assertThat(device.getResources().getLimits()).containsOnly(entry("devices.kubevirt.io/kvm", new Quantity("1")));
        assertThat(device.getResources().getRequests())
                .containsEntry("devices.kubevirt.io/kvm", new Quantity("1"))
                .containsKeys("cpu", "memory");
        assertThat(device.getVolumeMounts())
                .extracting(V1VolumeMount::getMountPath)
                .containsExactly("/dev/net/tun");
    }

    @Test
    void everyObjectCarriesTheLabelsOfTheLab() {
        assertThat(plan(Labs.article(), OPTIONS).objects())
                .allSatisfy(object -> assertThat(object.body().getMetadata().getLabels())
                        .containsEntry(PlanLabels.MANAGED_BY, "network-topology")
                        .containsEntry(PlanLabels.LAB, "article-7f3a"));
    }

    @Test
    void theOrderOfNodesInTheFileMakesNoDifference() {
        Topology article = Labs.article();
        List<Node> reversed = new ArrayList<>(article.nodes());
        Collections.reverse(reversed);

        assertThat(PlanWriter.yaml(plan(topology("article", reversed, article.links()), OPTIONS)))
                .isEqualTo(PlanWriter.yaml(plan(article, OPTIONS)));
    }

    @Test
    void bothEndsOfALinkHaveItsIdAndEachOthersInterface() {
        Topology two = topology(
                "two",
                List.of(Node.of("a", "linux"), Node.of("b", "linux")),
                List.of(link("a", "eth1", "b", "eth2"), link("b", "eth1", "a", "eth3")));
        LabPlan plan = plan(two, OPTIONS);

        assertThat(wires(plan, "a")).containsExactly("2048 eth1 b eth2", "2049 eth3 b eth1");
        assertThat(wires(plan, "b")).containsExactly("2048 eth2 a eth1", "2049 eth1 a eth3");
    }

    private static List<String> wires(LabPlan plan, String node) {
        MeshnetTopology topology = body(plan, ObjectKind.TOPOLOGY, node, MeshnetTopology.class);
        return topology.links().stream()
                .map(wire ->
                        wire.uid() + " " + wire.localInterface() + " " + wire.peerPod() + " " + wire.peerInterface())
                .toList();
    }

    @Test
    void aNodeWithoutLinksHasAnEmptyResourceAndWaitsForNothing() {
        LabPlan plan = plan(topology("one", List.of(Node.of("a", "juniper_vmx")), List.of()), OPTIONS);

        assertThat(body(plan, ObjectKind.TOPOLOGY, "a", MeshnetTopology.class).links())
                .isEmpty();
        assertThat(PlanWriter.yaml(plan)).contains("links: []");
        assertThat(body(plan, ObjectKind.POD, "a", V1Pod.class).getSpec().getInitContainers())
                .isEmpty();
    }

    @Test
    void withoutPublishingTheServiceStaysInTheCluster() {
        PlanOptions inside = new PlanOptions(
                "l",
                "n",
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                OPTIONS.registry(),
                OPTIONS.pullSecret(),
                "Never",
                Wiring.MESHNET,
                false);

        V1Service service = body(plan(Labs.article(), inside), ObjectKind.SERVICE, "vmx-1", V1Service.class);
        assertThat(service.getSpec().getType()).isEqualTo("ClusterIP");
    }

    @Test
    void aServiceOfANodeThatBeginsWithADigitHasALegalName() {
        assertThat(LabPlanner.serviceName("1r")).isEqualTo("n-1r");
        assertThat(LabPlanner.serviceName("r1")).isEqualTo("r1");
    }

    @Test
    void imagesAreTheNodesThenTheOptionsThenThePlatforms() {
        Topology three = topology(
                "three",
                List.of(
                        Labs.node("a", "juniper_vmx", "my/vr-vmx:1", List.of(), Map.of()),
                        Node.of("b", "juniper_vmx"),
                        Node.of("c", "linux")),
                List.of());
        PlanOptions options = new PlanOptions(
                "l",
                "n",
                0,
                Map.of(),
                Map.of(),
                Map.of("juniper_vmx", "localhost/juniper_vmx:2"),
                Optional.of("10.0.0.1:5000"),
                OPTIONS.pullSecret(),
                "Never",
                Wiring.MESHNET,
                true);
        LabPlan plan = plan(three, options);

        assertThat(image(plan, "a")).isEqualTo("10.0.0.1:5000/my/vr-vmx:1");
        assertThat(image(plan, "b")).isEqualTo("localhost/juniper_vmx:2");
        assertThat(image(plan, "c")).isEqualTo("10.0.0.1:5000/alpine:latest");
    }

    private static String image(LabPlan plan, String node) {
        return body(plan, ObjectKind.POD, node, V1Pod.class)
                .getSpec()
                .getContainers()
                .get(0)
                .getImage();
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        Topology wrong = topology(
                "wrong",
                List.of(Node.of("a", "juniper_vmx"), Node.of("b", "cisco_ios"), Node.of("c", "linux")),
                List.of(link("a", "ge-0/0/200", "c", "eth1")),
                new PublishedPort(22, 32766),
                new PublishedPort(80, 30000),
                new PublishedPort(443, 30001));

        assertThatThrownBy(() -> LabPlanner.plan(wrong, CATALOG, OPTIONS))
                .isInstanceOf(InvalidTopologyException.class)
                .hasMessage(String.join(
                        "\n",
                        "wrong: a:ge-0/0/200 is no interface of Juniper vMX; expected ge-0/0/0 to ge-0/0/95",
                        "wrong: node b has the platform cisco_ios; expected one of arista_ceos, arista_veos,"
                                + " cisco_csr1000v, cisco_xrv, frr, juniper_vmx, linux",
                        "wrong: port 22 of 3 nodes is published at node ports 32766 to 32768; expected a base that keeps"
                                + " them between 30000 and 32767",
                        "wrong: node port 30001 is for b:80 and for a:443; choose bases that are at least 3 apart"));
    }

    @Test
    void linkIdsThatMeshnetCannotUseAreRefused() {
        PlanOptions beyond = new PlanOptions(
                "l",
                "n",
                LinkIds.MESHNET.highest() + 1,
                Map.of(),
                Map.of(),
                Map.of(),
                OPTIONS.registry(),
                OPTIONS.pullSecret(),
                "Never",
                Wiring.MESHNET,
                true);

        assertThatThrownBy(() -> LabPlanner.plan(Labs.article(), CATALOG, beyond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("link ids 16772216 to 16772216; expected numbers from 0 to 16772215");
    }

    private static <T> T body(LabPlan plan, ObjectKind kind, String name, Class<T> type) {
        return plan.objects(kind).stream()
                .filter(object -> object.name().equals(name))
                .map(object -> type.cast(object.body()))
                .findFirst()
                .orElseThrow();
    }
}
