package io.jenkins.plugins.networktopology.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.lab.TopologySource;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept with a lab can be read by a later process, though the devices' configuration is not kept. */
class LabSourceTest {

    private static final PlatformCatalog PLATFORMS = PlatformCatalog.load();

    static Stream<Path> topologies() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/topologies/right"));
                Stream<Path> examples = Files.list(Path.of("examples-jenkinsfiles/topologies"))) {
            return Stream.concat(files, examples)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("topologies")
    void whatIsKeptIsReadAgainWithoutConfiguration(Path file) throws Exception {
        Topology topology = TopologyFiles.read(file, PLATFORMS, ReadOptions.DEFAULT);
        TopologySource kept = LabSource.of(topology);
        Topology again = LabSource.read(kept, PLATFORMS);
        assertThat(again.nodes()).extracting(Node::config).allMatch(java.util.List::isEmpty);
        assertThat(again.links()).isEqualTo(topology.links());
        assertThat(again.verification()).isEqualTo(topology.verification());
        assertThat(again.publishedPorts()).isEqualTo(topology.publishedPorts());
    }
}
