package io.jenkins.plugins.networktopology.plan;

import static io.jenkins.plugins.networktopology.plan.Labs.OPTIONS;
import static io.jenkins.plugins.networktopology.plan.Labs.configured;
import static io.jenkins.plugins.networktopology.plan.Labs.link;
import static io.jenkins.plugins.networktopology.plan.Labs.node;
import static io.jenkins.plugins.networktopology.plan.Labs.plan;
import static io.jenkins.plugins.networktopology.plan.Labs.topology;
import static io.jenkins.plugins.networktopology.plan.Labs.withMtu;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.PublishedPort;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Plans compared byte for byte with src/test/resources/plans. After a change that is meant, write them anew with
 * {@code mvn test -Dtest=GoldenPlanTest -Dplans.update=true} and read the difference before it is committed.
 */
class GoldenPlanTest {

    private static final Path PLANS = Path.of("src", "test", "resources", "plans");

    @Test
    void thePairOfTheArticle() throws IOException {
        compare("article.yaml", plan(Labs.article(), OPTIONS));
    }

    @Test
    void portsPublishedAsK8sTopoNumbersThem() throws IOException {
        var hosts = topology(
                "hosts",
                List.of(Node.of("host-2", "linux"), Node.of("host-10", "linux"), Node.of("host-1", "linux")),
                List.of(
                        link("host-1", "eth1", "12.12.12.1/24", "host-2", "eth1", "12.12.12.2/24"),
                        link("host-2", "eth2", "host-10", "eth7")),
                new PublishedPort(22, 30100),
                new PublishedPort(443, 30200));
        compare(
                "published-ports.yaml",
                plan(hosts, with(Map.of(), Map.of(), Optional.empty(), Optional.empty(), false)));
    }

    @Test
    void imagesOfOtherFamiliesWithConfigurationAndMtu() throws IOException {
        var mixed = topology(
                "mixed",
                List.of(
                        node("vmx-1", "juniper_vmx", "registry.example.com/juniper_vmx:18.2R1.9", List.of(), Map.of()),
                        configured("sw-1", "arista_ceos", "interface Ethernet1", "   mtu 1400"),
                        configured("qrtr-1", "frr", "router ospf", " network 0.0.0.0/0 area 0"),
                        node("veos-1", "arista_veos", null, List.of(), Map.of("QEMU_SMP", "2", "CLAB_INTFS", "3"))),
                List.of(
                        withMtu(link("vmx-1", "ge-0/0/3", "sw-1", "Ethernet1"), 1400),
                        link("sw-1", "Ethernet4", "qrtr-1", "eth2"),
                        link("qrtr-1", "eth1", "veos-1", "Ethernet2"),
                        link("veos-1", "Ethernet1", "vmx-1", "ge-0/0/0")));
        PlanOptions options = with(
                Map.of("team", "net", PlanLabels.LAB, "not-mine"),
                Map.of("network-topology.jenkins.io/owner", "job/nightly#12", "example.com/note", "a: b"),
                Optional.of("docker-registry:5000/"),
                Optional.of("registry-login"),
                true);
        compare("mixed.yaml", plan(mixed, options));
    }

    @Test
    void aNodeWithTwelveCardsHasThemInTheDevicesOrder() throws IOException {
        List<Node> nodes = new ArrayList<>(List.of(Node.of("xrv-1", "cisco_xrv")));
        List<Link> links = new ArrayList<>();
        IntStream.of(0, 1, 8, 9, 10, 11).forEach(port -> {
            nodes.add(Node.of("host-" + port, "linux"));
            links.add(link("xrv-1", "GigabitEthernet0/0/0/" + port, "host-" + port, "eth1"));
        });
        compare("many-cards.yaml", plan(topology("many-cards", nodes, links), OPTIONS));
    }

    /** The machines' objects were held against the definitions that KubeVirt 1.6 and 1.9 publish, by an API server. */
    @Test
    void virtualMachinesOfKubevirtBesidePods() throws Exception {
        Path file = Path.of("src/test/resources/topologies/right/native/machines.yaml");
        compare("machines.yaml", plan(TopologyFiles.read(file, Labs.CATALOG, ReadOptions.DEFAULT), OPTIONS));
    }

    /** A claim belongs to its namespace, so that KubeVirt's importer clones it into the lab's. */
    @Test
    void virtualMachinesWhoseDisksAreClonesOfClaims() throws Exception {
        Path file = Path.of("src/test/resources/topologies/right/native/disks.yaml");
        compare("disks.yaml", plan(TopologyFiles.read(file, Labs.CATALOG, ReadOptions.DEFAULT), OPTIONS));
    }

    /** The peer localhost is what plugin/meshnet.go of meshnet-cni makes a macvlan for. */
    @Test
    void linksThatLeaveTheLab() throws Exception {
        Path file = Path.of("src/test/resources/topologies/right/native/outside.yaml");
        compare("outside.yaml", plan(TopologyFiles.read(file, Labs.CATALOG, ReadOptions.DEFAULT), OPTIONS));
    }

    private static PlanOptions with(
            Map<String, String> labels,
            Map<String, String> annotations,
            Optional<String> registry,
            Optional<String> pullSecret,
            boolean publishSsh) {
        return new PlanOptions(
                OPTIONS.lab(),
                OPTIONS.namespace(),
                0,
                labels,
                annotations,
                Map.of("arista_ceos", "ceosimage:4.30.1F"),
                registry,
                pullSecret,
                "Always",
                Wiring.MESHNET,
                publishSsh);
    }

    private static void compare(String file, LabPlan plan) throws IOException {
        String yaml = PlanWriter.yaml(plan);
        Path path = PLANS.resolve(file);
        if (Boolean.getBoolean("plans.update")) {
            Files.createDirectories(PLANS);
            Files.writeString(path, yaml);
        }
        assertThat(yaml).isEqualTo(Files.readString(path));
    }
}
