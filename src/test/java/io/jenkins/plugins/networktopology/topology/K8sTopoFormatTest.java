package io.jenkins.plugins.networktopology.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class K8sTopoFormatTest {

    private static final Path REAL_FILES = Path.of("../shared/topologies/k8s-topo");

    @TempDir
    Path directory;

    @Test
    void namesSayThePlatformAndEthNIsTheNthNetworkCard() throws Exception {
        Topology topology = Facts.read("random.yml", """
                etcd_port: 32379
                conf_dir: ./config-random
                publish_base: {22: 30001}
                links:
                - endpoints: ['vmx-1:eth4:10.0.0.1/30', 'csr-2.lab.example:eth1:10.0.0.2/30']
                - endpoints: ['Host-3:eth1:1.1.1.1/32', 'xrv-4:eth1']
                - endpoints: ['qrtr-5:eth1', 'sw-6:Ethernet2']
                """);
        assertThat(topology.links())
                .extracting(Link::toString)
                .containsExactly(
                        "vmx-1:ge-0/0/3 ↔ csr-2:GigabitEthernet2",
                        "host-3:eth1 ↔ xrv-4:GigabitEthernet0/0/0/0",
                        "qrtr-5:eth1 ↔ sw-6:Ethernet2");
        assertThat(topology.nodes())
                .extracting(Node::platform)
                .containsExactly("juniper_vmx", "cisco_csr1000v", "linux", "cisco_xrv", "frr", "arista_ceos");
        assertThat(topology.links().get(1).a().address())
                .as("a host route is no address of a link")
                .isEmpty();
        assertThat(topology.publishedPorts()).containsExactly(new PublishedPort(22, 30001));
    }

    @Test
    void imagesAreTakenFromTheFile() throws Exception {
        Topology topology = Facts.read("lab.yml", """
                CSR_IMAGE: registry:5000/csr:1
                ceos_image: ceos:4.32
                custom_image: {srv: server:2}
                links:
                - endpoints: ["csr-1:eth1", "sw-1:eth1"]
                - endpoints: ["srv-1:eth1", "sw-1:eth2"]
                """);
        assertThat(topology.nodes())
                .extracting(node -> node.image().orElse("-"))
                .containsExactly("registry:5000/csr:1", "ceos:4.32", "server:2");
    }

    @Test
    void configurationIsReadFromConfDirByNodeName() throws Exception {
        Path configs = Files.createDirectory(directory.resolve("cfg"));
        Files.writeString(configs.resolve("sw-1"), "hostname sw-1\n");
        Files.writeString(
                directory.resolve("lab.yml"), "conf_dir: cfg\nlinks:\n- endpoints: ['sw-1:eth1', 'sw-2:eth1']\n");
        Topology topology = TopologyFiles.read(directory.resolve("lab.yml"), Facts.platforms(), ReadOptions.DEFAULT);
        assertThat(topology.nodes()).extracting(Node::config).containsExactly(List.of("hostname sw-1"), List.of());
    }

    @Test
    void confDirThatIsALinkElsewhereGivesNothingAway() throws Exception {
        Path inside = Files.createDirectory(directory.resolve("inside"));
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("sw-1"), "password\n");
        Files.createSymbolicLink(inside.resolve("cfg"), elsewhere);
        Files.writeString(
                inside.resolve("lab.yml"), "conf_dir: cfg\nlinks:\n- endpoints: ['sw-1:eth1', 'sw-2:eth1']\n");
        assertThatThrownBy(() -> TopologyFiles.read(inside.resolve("lab.yml"), Facts.platforms(), ReadOptions.DEFAULT))
                .hasMessageContaining("it is a link out of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "links:\n- endpoints: ['a-1:eth1', 'b-1:eth1', 'c-1:eth1']\n#a link with 3 ends",
                "links:\n- endpoints: ['csr-1:eth0', 'csr-2:eth1']\n#eth0 is the management interface",
                "links:\n- endpoints: ['csr-1:eth99', 'csr-2:eth1']\n#cisco_csr1000v has no network card for eth99",
                "links:\n- endpoints: ['csr-1:eth1', 'csr-1:eth2']\n#a link connects two different nodes",
                "links:\n- endpoints: ['csr-1:eth1', 'csr-2:eth1']\npublish_bas: 30001\n#did you mean publish_base?",
                "links:\n- endpoints: ['csr-1:eth1', 'csr-2:eth1']\npublish_base: {22: 32767}\n#node ports end at 32767",
                "links:\n- endpoints: ['csr-1:eth1:10.0.0.0', 'csr-2:eth1']\n#has no prefix length",
                "links:\n- endpoints: ['csr-1:eth1', 'csr-2:eth1']\nconf_dir: /etc\n#expected a directory inside of",
                "nsm: true\nlinks:\n- endpoints: ['csr-1:eth1', 'csr-2:eth1']\n#Network Service Mesh is not supported"
            })
    void mistakesAreNamed(String textAndMessage) {
        String[] parts = textAndMessage.split("#");
        assertThatThrownBy(() -> Facts.read("lab.yml", parts[0]))
                .isInstanceOf(InvalidTopologyException.class)
                .hasMessageContaining(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10node-vmx-csr.yml",
                "2node-csr.yml",
                "2node-vmx.yml",
                "2node-xrv.yml",
                "3node-ceos.yml",
                "3node-host.yml"
            })
    void realFilesHaveNoMistakesAndSurviveBeingWritten(String name) throws Exception {
        Path file = REAL_FILES.resolve(name);
        assumeTrue(Files.exists(file), "the real k8s-topo files are not here");
        Topology topology = TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT);
        assertThat(topology.links()).isNotEmpty();
        TopologyWriter.Written written =
                TopologyWriter.write(topology, TopologyWriter.Format.K8S_TOPO, Facts.platforms());
        Topology again = Facts.read(name, written.text());
        assertThat(again.links()).isEqualTo(topology.links());
        assertThat(again.publishedPorts()).isEqualTo(topology.publishedPorts());
    }

    @Test
    void otherProjectsFormatsAreNamed() {
        assertThatThrownBy(() -> Facts.read("x.clab.yml", "name: x\ntopology:\n  nodes: {a: {kind: linux}}\n"))
                .hasMessageContaining("containerlab");
        assertThatThrownBy(() -> Facts.read("x.pb.txt", "name: \"x\"\nnodes: {\n  name: \"r1\"\n}\n"))
                .hasMessageContaining("KNE");
    }

    @Test
    void realFilesOfOtherProjectsAreNamed() throws Exception {
        for (String project : List.of("containerlab", "kne")) {
            Path directory = REAL_FILES.resolveSibling(project);
            assumeTrue(Files.isDirectory(directory), "the real files of " + project + " are not here");
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files.filter(file -> file.toString().matches(".*\\.(ya?ml|pb\\.txt)")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThatThrownBy(
                                        () -> TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT))
                                .isInstanceOf(InvalidTopologyException.class)
                                .satisfies(thrown -> assertThat(((InvalidTopologyException) thrown).problems())
                                        .singleElement()
                                        .asString()
                                        .containsIgnoringCase("a topology of " + project + ",")));
            }
        }
    }
}
