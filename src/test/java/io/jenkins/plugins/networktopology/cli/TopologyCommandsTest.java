package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.nettopo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read and write topologies without any cluster. */
class TopologyCommandsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/topologies");

    @Test
    void aGoodFileIsSaidToBeGood() {
        CommandRun run = nettopo("check", "examples-jenkinsfiles/topologies/square.yaml");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("4 nodes, 4 links, no mistakes");
    }

    @Test
    void everyMistakeOfABadFileIsOnStandardErrorAndTheExitCodeIsTwo() {
        Path file = FIXTURES.resolve("wrong/native/ports.yaml");
        CommandRun run = nettopo("check", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(7).allMatch(line -> line.startsWith(file + ":"));
    }

    @Test
    void aDirectoryIsNoTopology() {
        CommandRun run = nettopo("check", FIXTURES);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines(FIXTURES + ": a directory; expected a file");
    }

    @Test
    void addressesOfTheManagementNetworkAreNoMistakeButAreWarnedOf(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("pair.yaml"), """
                nodes: {vmx-1: juniper_vmx, csr-1: cisco_csr1000v}
                links:
                  - {endpoints: [vmx-1:ge-0/0/3, csr-1:Gi2], addresses: [10.0.0.1/30, 10.0.0.2/30]}
                """);
        CommandRun run = nettopo("check", file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2 nodes, 1 link, no mistakes");
        assertThat(run.err().lines())
                .hasSize(2)
                .first()
                .isEqualTo(file + ": warning: vmx-1:ge-0/0/3 has 10.0.0.1/30, which overlaps with 10.0.0.0/24, the"
                        + " management network of its image: the device may refuse the address or not answer on it; take"
                        + " addresses of another network");
    }

    @Test
    void aPictureNeedsADirectoryToGoInto(@TempDir Path directory) {
        Path picture = directory.resolve("missing/square.svg");
        CommandRun run = nettopo("graph", "examples-jenkinsfiles/topologies/square.yaml", "-o", picture);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines(picture + ": no directory " + picture.getParent());
    }

    @Test
    void convertingWarnsOfWhatTheFormatCannotSay() {
        CommandRun run = nettopo("convert", FIXTURES.resolve("written/native.yaml"), "--to", "k8s-topo");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("prefix: core\n").doesNotContain("warning");
        assertThat(run.err().lines())
                .contains("warning: lost in this format: the resources of csr-1 (cpu 2, memory 8Gi)")
                .allMatch(line -> line.startsWith("warning: lost in this format: "));
    }

    @Test
    void buildingWarnsOfWhatTheFormatCannotSay() {
        CommandRun run = nettopo("build", 2, 0, "--platform", "arista_veos", "--seed", 1, "--to", "k8s-topo");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("links:");
        assertThat(run.err().lines())
                .contains("warning: lost in this format: the platform arista_veos of veos-1: by its name k8s-topo takes"
                        + " it for arista_ceos");
    }

    @Test
    void theNativeFormatLosesNothing() {
        CommandRun run = nettopo("convert", FIXTURES.resolve("written/native.yaml"), "--to", "native");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
