package io.jenkins.plugins.networktopology.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class K8sTopoWriterTest {

    private static final Path WRITTEN = Facts.FIXTURES.resolve("written");

    @Test
    void whatTheFormatKnowsIsWrittenAndWhatItDoesNotIsSaid() throws Exception {
        TopologyWriter.Written written = written(Files.readString(WRITTEN.resolve("native.yaml")));
        assertThat(written.text()).isEqualTo(Files.readString(WRITTEN.resolve("k8s-topo.yml")));
        assertThat(written.lost()).isEqualTo(Files.readAllLines(WRITTEN.resolve("lost.txt")));
    }

    @Test
    void nothingIsSaidWhereNothingIsLost() throws Exception {
        Topology topology = Facts.read("square.yaml", Files.readString(Facts.EXAMPLES.resolve("square.yaml")));
        TopologyWriter.Written written =
                TopologyWriter.write(topology, TopologyWriter.Format.K8S_TOPO, Facts.platforms());
        assertThat(written.lost()).isEmpty();
        assertThat(Facts.read("square.yml", written.text()).links()).isEqualTo(topology.links());
        assertThat(Facts.read("other-name.yml", written.text()).name()).isEqualTo("square");
    }

    @Test
    void nodesOfSharedLinesAreWrittenWithoutAnchors() throws Exception {
        Node one = configured("one");
        Node two = configured("two");
        Topology topology =
                new Topology("lab", List.of(one, two), List.of(), Bootstrap.DEFAULT, Verification.DEFAULT, List.of());
        assertThat(TopologyWriter.nativeYaml(topology)).doesNotContain("&").doesNotContain("*");
    }

    @Test
    void linksThatLeaveTheLabAndTheMachinesOfNodesAreSaidToBeLost() throws Exception {
        Path file = Path.of("src/test/resources/topologies/right/native/outside.yaml");
        Topology outside = TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT);
        TopologyWriter.Written written =
                TopologyWriter.write(outside, TopologyWriter.Format.K8S_TOPO, Facts.platforms());
        assertThat(written.text()).doesNotContain("macvlan").doesNotContain("ens3");
        assertThat(written.lost())
                .contains(
                        "the link core-1:eth2 ↔ macvlan:ens3: k8s-topo has none to a machine's network",
                        "the link core-2:GigabitEthernet4 ↔ macvlan:ens3: k8s-topo has none to a machine's network",
                        "the node-selector of core-1",
                        "the node-selector of core-2");
    }

    private static final List<String> LINES = List.of("ip routing", "router bgp 65000");

    private static Node configured(String name) {
        Node plain = Node.of(name, "arista_ceos");
        return new Node(
                name, plain.platform(), plain.image(), LINES, plain.resources(), plain.bootLimit(), plain.env());
    }

    private static TopologyWriter.Written written(String text) throws InvalidTopologyException {
        return TopologyWriter.write(Facts.read("lab.yaml", text), TopologyWriter.Format.K8S_TOPO, Facts.platforms());
    }
}
