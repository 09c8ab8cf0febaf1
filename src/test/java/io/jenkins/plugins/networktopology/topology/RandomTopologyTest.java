package io.jenkins.plugins.networktopology.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomTopologyTest {

    private static final List<String> ARTICLE = List.of("juniper_vmx", "cisco_csr1000v");

    @Test
    void twentyNodesWithoutExtraLinksAreATreeOfNineteen() {
        Topology topology = RandomTopology.build(20, 0, ARTICLE, 7, Facts.platforms());
        assertThat(topology.links()).hasSize(19);
        assertThat(topology.nodes()).extracting(Node::name).startsWith("vmx-1", "csr-2", "vmx-3");
        Set<String> reached = new HashSet<>(Set.of("vmx-1"));
        for (int round = 0; round < 20; round++) {
            for (Link link : topology.links()) {
                if (reached.contains(link.a().node())
                        || reached.contains(link.b().node())) {
                    reached.add(link.a().node());
                    reached.add(link.b().node());
                }
            }
        }
        assertThat(reached).hasSize(20);
    }

    @Test
    void theSameSeedGivesTheSameTopology() throws Exception {
        Topology topology = RandomTopology.build(50, 30, ARTICLE, 7, Facts.platforms());
        assertThat(topology).isEqualTo(RandomTopology.build(50, 30, ARTICLE, 7, Facts.platforms()));
        assertThat(topology).isNotEqualTo(RandomTopology.build(50, 30, ARTICLE, 8, Facts.platforms()));
        assertThat(Facts.read("random.yaml", TopologyWriter.nativeYaml(topology)))
                .isEqualTo(topology);
    }

    @Test
    void seedSevenIsThisTopologyOnEveryMachineAndInEveryVersion() throws Exception {
        Topology topology = RandomTopology.build(6, 3, ARTICLE, 7, Facts.platforms());
        assertThat(TopologyWriter.nativeYaml(topology))
                .isEqualTo(Files.readString(Facts.FIXTURES.resolve("random-seed-7.yaml")));
    }

    @Test
    void extraLinksGoWhereInterfacesAreLeft() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(RandomTopology.build(250, 250, ARTICLE, seed, Facts.platforms())
                            .links())
                    .hasSize(499);
        }
    }

    @Test
    void eachOfTheSixteenTreesOnFourVerticesIsEquallyLikely() {
        int draws = 16_000;
        Random random = new Random(20190117);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < draws; i++) {
            seen.merge(edges(UniformSpanningTree.of(4, random)), 1, Integer::sum);
        }
        assertThat(seen).hasSize(16);
        double expected = draws / 16.0;
        double chiSquare = seen.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(chiSquare).as("15 degrees of freedom, one in a thousand").isLessThan(37.7);
    }

    private static String edges(int[] parents) {
        String[] edges = new String[3];
        for (int i = 1; i < 4; i++) {
            edges[i - 1] = Math.min(i, parents[i]) + "-" + Math.max(i, parents[i]);
        }
        Arrays.sort(edges);
        return String.join(" ", edges);
    }

    @Test
    void whatCannotBeBuiltIsSaid() {
        assertThatThrownBy(() -> RandomTopology.build(0, 0, ARTICLE, 1, Facts.platforms()))
                .hasMessageContaining("at least one node");
        assertThatThrownBy(() -> RandomTopology.build(2, 200, ARTICLE, 1, Facts.platforms()))
                .hasMessageContaining("would need more interfaces than");
        assertThatThrownBy(() -> RandomTopology.build(2, 0, List.of("junos"), 1, Facts.platforms()))
                .hasMessageContaining("unknown platform junos");
    }
}
