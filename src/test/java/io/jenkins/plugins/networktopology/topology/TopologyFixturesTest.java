package io.jenkins.plugins.networktopology.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in test resources: of wrong ones each message is known, word for word; right ones have none. */
class TopologyFixturesTest {

    private static final Path WRONG = Facts.FIXTURES.resolve("wrong");

    static Stream<Path> wrong() throws IOException {
        return Facts.topologies(WRONG);
    }

    static Stream<Path> right() throws IOException {
        return Facts.topologies(Facts.FIXTURES.resolve("right"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void everyMistakeIsReportedOnceAndInItsPlace(Path file) throws IOException {
        String name = WRONG.relativize(file).toString().replace('\\', '/');
        String expected = Files.readAllLines(WRONG.resolve("expected.txt")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .collect(Collectors.joining("\n"));
        assertThat(String.join("\n", messages(file))).isEqualTo(expected);
    }

    private static List<String> messages(Path file) {
        InvalidTopologyException invalid = catchThrowableOfType(
                InvalidTopologyException.class, () -> TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT));
        String directory = WRONG.toAbsolutePath().normalize().toString();
        return invalid.problems().stream()
                .map(problem -> problem.toString()
                        .replace(directory, "DIRECTORY")
                        .replace(WRONG + "/", "")
                        .replace('\\' + "/", "/"))
                .toList();
    }

    @Test
    void everyExpectedMessageIsOfAFile() throws IOException {
        List<String> names = wrong().map(file -> WRONG.relativize(file) + ":").toList();
        assertThat(Files.readAllLines(WRONG.resolve("expected.txt")))
                .allSatisfy(line -> assertThat(names).anyMatch(line::startsWith));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatIsOddButRightIsRead(Path file) throws Exception {
        Topology topology = TopologyFiles.read(file, Facts.platforms(), ReadOptions.DEFAULT);
        assertThat(Facts.read("again.yaml", TopologyWriter.nativeYaml(topology)))
                .as("what is written in the native format and read again")
                .isEqualTo(topology);
    }

    @Test
    void anAnchorServesAnyNumberOfNodesAndIsMergedIntoOthers() throws Exception {
        Topology topology = right("native/anchors.yaml");
        assertThat(topology.nodes())
                .filteredOn(node -> node.image().equals(java.util.Optional.of("alpine:3.20")))
                .hasSize(24);
        assertThat(topology.node("own").orElseThrow().image()).contains("alpine:3.19");
        assertThat(topology.node("own").orElseThrow().config()).containsExactly("hostname own");
        assertThat(topology.node("both").orElseThrow().bootLimit()).contains(java.time.Duration.ofMinutes(20));
        assertThat(topology.node("both").orElseThrow().env()).containsExactly(java.util.Map.entry("SITE", "elsewhere"));
    }

    @Test
    void aKeyWithoutValueSaysNothing() throws Exception {
        Topology topology = right("native/nothing-said.yaml");
        assertThat(topology)
                .isEqualTo(new Topology(
                        "nothing-said",
                        List.of(Node.of("a", "linux"), Node.of("b", "linux")),
                        List.of(),
                        Bootstrap.DEFAULT,
                        Verification.DEFAULT,
                        List.of()));
    }

    @Test
    void k8sTopoFilesAreReadAsPyYamlReadsThem() throws Exception {
        assertThat(right("k8s-topo/yaml-1-1.yml").name()).isEqualTo("my-lab-2019");
    }

    @Test
    void theBuildersConfigurationIsFoundBesideItsFileOnOtherMachinesToo() throws Exception {
        Topology topology = right("k8s-topo/builder.yml");
        assertThat(topology.node("csr-192-0-2-2").orElseThrow().config()).containsExactly("hostname csr-192-0-2-2");
        assertThat(topology.node("vmx-192-0-2-1").orElseThrow().config()).isEmpty();
    }

    @Test
    void aConfigurationFileIsCalledAsTheNodeUpToTheDotWithItsCapitals() throws Exception {
        Topology topology = right("k8s-topo/capitals.yml");
        assertThat(topology.node("sw-1").orElseThrow().config()).containsExactly("hostname SW-1");
        assertThat(topology.node("sw-2").orElseThrow().config()).isEmpty();
    }

    private static Topology right(String name) throws Exception {
        return TopologyFiles.read(
                Facts.FIXTURES.resolve("right").resolve(name), Facts.platforms(), ReadOptions.DEFAULT);
    }
}
