package io.jenkins.plugins.networktopology.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Topologies are often written by strangers: no file takes more than its share of memory, time and patience. */
@Timeout(60)
class HostileFilesTest {

    @TempDir
    Path directory;

    @Test
    void ofVeryManyMistakesTheFirstAreReportedAndTheOthersCounted() {
        List<Problem> problems = problemsOf("nodes: {a: linux}\nlinks:\n" + "- [b:eth1, c:eth1]\n".repeat(1000));
        assertThat(problems).hasSize(101);
        assertThat(problems.get(0)).hasToString("lab.yaml:3:4: no node is called b; did you mean a?");
        assertThat(problems.get(99)).hasToString("lab.yaml:52:12: no node is called c; did you mean a?");
        assertThat(problems.get(100))
                .hasToString("lab.yaml: and 1900 more mistakes; correct these first, then check again");
    }

    @Test
    void aMillionLinksToUnknownNodesAmongManyNodesAreRefusedInTime() {
        String nodes = IntStream.range(0, 50_000)
                .mapToObj(i -> "  node-" + i + ": linux\n")
                .collect(Collectors.joining());
        String links = "- [nod-1:e, nod-2:e]\n".repeat(250_000);
        assertThat(problemsOf("nodes:\n" + nodes + "links:\n" + links)).hasSize(101);
    }

    @Test
    void aWordThatTheParserWouldTakeMinutesForIsRefused() {
        assertThat(problemsOf("nodes:\n  a: " + "x".repeat(8_000_000)))
                .singleElement()
                .hasToString("lab.yaml:2:6: more than 100000 letters without a blank; expected a file with words and"
                        + " lines");
        assertThat(problemsOf("nodes:\n  a: " + " ".repeat(8_000_000) + "linux"))
                .singleElement()
                .hasToString("lab.yaml:2:5: more than 100000 blanks; expected a file with words and lines");
    }

    @Test
    void aLongWordIsComparedWithNothingAndQuotedInPart() {
        String word = "x".repeat(90_000);
        assertThat(problemsOf("nodes: {a: linux}\nlinks: [[" + word + ":eth1, a:eth1]]\n? " + word + "\n: 1\n"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(200));
    }

    @Test
    void equalMistakesFarApartAreTwo() {
        assertThat(problemsOf("nodes: {a: linux}\nlinks:\n" + " ".repeat(262) + "- [b:eth1, a:eth1]\n" + " ".repeat(262)
                        + "- [b:eth1, a:eth2]\n"))
                .extracting(Problem::line, Problem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, 266), org.assertj.core.groups.Tuple.tuple(4, 266));
    }

    @Test
    void aLongLineOfJsonIsNoMistake() throws Exception {
        String nodes = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"n" + i + "\":\"linux\"")
                .collect(Collectors.joining(","));
        assertThat(Facts.read("lab.json", "{\"nodes\":{" + nodes + "}}").nodes())
                .hasSize(20_000);
    }

    @Test
    void aPipeIsReadToItsLimitOnly() throws Exception {
        Path pipe = pipe();
        Thread writer = new Thread(() -> write(pipe, "# more and more\n".repeat(1000), 1000));
        writer.start();
        assertThatThrownBy(() -> TopologyFiles.read(pipe, Facts.platforms(), ReadOptions.DEFAULT))
                .hasMessageContaining("more than 8388608 bytes");
        writer.join();
    }

    @Test
    void aTopologyMayComeThroughAPipe() throws Exception {
        Path pipe = pipe();
        Thread writer = new Thread(() -> write(pipe, "nodes: {a: linux}\n", 1));
        writer.start();
        assertThat(TopologyFiles.read(pipe, Facts.platforms(), ReadOptions.DEFAULT)
                        .name())
                .isEqualTo("lab");
        writer.join();
    }

    /** The reader may close its end before all is written. */
    private static void write(Path pipe, String text, int times) {
        try (OutputStream out = Files.newOutputStream(pipe)) {
            for (int i = 0; i < times; i++) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("Broken pipe");
        }
    }

    @Test
    void aConfigurationThatIsAPipeIsNotWaitedFor() throws Exception {
        pipe();
        Path lab =
                Files.writeString(directory.resolve("lab.yaml"), "nodes: {a: {platform: linux, config: lab.pipe}}\n");
        assertThatThrownBy(() -> TopologyFiles.read(lab, Facts.platforms(), ReadOptions.DEFAULT))
                .hasMessageContaining("expected an ordinary file");
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = directory.resolve("lab.pipe");
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            made = false;
        }
        assumeTrue(made, "no named pipes here");
        return pipe;
    }

    @Test
    void oneConfigurationFileOfManyNodesIsReadOnce() throws Exception {
        Files.writeString(directory.resolve("all.cfg"), "hostname all\n");
        Path lab = Files.writeString(
                directory.resolve("lab.yaml"),
                "defaults: {platform: arista_ceos}\nnodes: {a: {config: all.cfg}, b: {config: ./all.cfg}}\n");
        Topology topology = TopologyFiles.read(lab, Facts.platforms(), ReadOptions.DEFAULT);
        assertThat(topology.nodes().get(1).config())
                .isSameAs(topology.nodes().get(0).config());
    }

    @Test
    void aNestIsRefusedWhereItBecomesTooDeep() {
        assertThat(problemsOf("nodes: " + "[".repeat(30) + "]".repeat(30) + "\n"))
                .first()
                .hasToString("lab.yaml:1:27: values nested deeper than 20; expected a flatter file");
        assertThat(problemsOf("nodes: " + "[".repeat(100_000)))
                .singleElement()
                .hasToString("lab.yaml: values nested deeper than 500; expected a flatter file");
    }

    @Test
    void aChainOfMergesThatUnfoldsWithoutEndIsRefused() {
        String chain = IntStream.range(1, 5000)
                .mapToObj(i -> "  n" + i + ": &n" + i + " {<<: *n" + (i - 1) + "}\n")
                .collect(Collectors.joining());
        assertThat(problemsOf("nodes:\n  n0: &n0 {platform: linux}\n" + chain))
                .singleElement()
                .hasToString("lab.yaml:1:1: aliases that stand for more than 250000 values; expected a file that does"
                        + " not repeat itself so often");
    }

    @Test
    void fiveThousandNodesAreNoMistake() throws Exception {
        String nodes =
                IntStream.range(0, 5000).mapToObj(i -> "  n" + i + ": *leaf\n").collect(Collectors.joining());
        String links = IntStream.range(1, 5000)
                .mapToObj(i -> "  - {endpoints: [n" + (i - 1) + ":eth1, n" + i + ":eth2], addresses: [10." + i / 250
                        + "." + i % 250 + ".1/30, 10." + i / 250 + "." + i % 250 + ".2/30]}\n")
                .collect(Collectors.joining());
        String text = "nodes:\n  first: &leaf {platform: linux, image: 'alpine:3', env: {A: b}}\n" + nodes + "links:\n"
                + links;
        Topology topology = Facts.read("lab.yaml", text);
        assertThat(topology.nodes()).hasSize(5001);
        assertThat(topology.links()).hasSize(4999);
    }

    private static List<Problem> problemsOf(String text) {
        return catchThrowableOfType(InvalidTopologyException.class, () -> Facts.read("lab.yaml", text))
                .problems();
    }
}
