package io.jenkins.plugins.networktopology.e2e;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import io.kubernetes.client.openapi.models.V1ContainerImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Virtual machines under emulation in pods, of a platform that is the user's own. */
class RealVirtualMachineTest extends RealClusterCase {

    private static final String IMAGE = "lab/vm-node:1";
    private static final Path MACHINES = Path.of("examples-jenkinsfiles/virtual-machines/triangle.yaml");
    private static final Path PLATFORMS = Path.of("examples-jenkinsfiles/virtual-machines/platforms");

    @BeforeEach
    void theImageIsThere() throws Exception {
        boolean everywhere = core.listNode().execute().getItems().stream()
                .allMatch(machine -> Stream.ofNullable(machine.getStatus().getImages())
                        .flatMap(List::stream)
                        .map(V1ContainerImage::getNames)
                        .flatMap(List::stream)
                        .anyMatch(name -> name.endsWith(IMAGE)));
        assumeTrue(everywhere, "not every machine of the cluster has the image " + IMAGE);
    }

    @Test
    void machinesSeeAndReachEachOtherThroughTheirTaps() throws Exception {
        CommandRun run = run(MACHINES, "--platforms", PLATFORMS);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "lldp"))
                .hasSize(6)
                .allSatisfy((end, found) -> assertThat(found).startsWith("OK"));
        assertThat(findings(report(output), "ping"))
                .hasSize(6)
                .allSatisfy((end, found) -> assertThat(found).isEqualTo("5/5"));
    }

    @Test
    void aDeviceThatItsMachineDoesNotHaveIsNamedWithinSeconds() throws Exception {
        CommandRun run =
                run(TOPOLOGIES.resolve("device-nobody-has.yaml"), "--platforms", TOPOLOGIES.resolve("platforms"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(4);
        assertThat(run.out())
                .contains("running: its machine has no such device", "/dev/absent is not a character device");
    }

    @Test
    void aMachineThatDoesNotBootLeavesTheEndOfItsConsole() throws Exception {
        CommandRun run = run(TOPOLOGIES.resolve("stuck-machine.yaml"), "--platforms", TOPOLOGIES.resolve("platforms"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(4);
        assertThat(findings(report(output), "readiness")).containsEntry("readiness/vm-1", "wired");
        assertThat(run.out()).contains("vm-1 did not reach healthy");
        // the prompt of busybox, in the initial RAM disk; QEMU's telnet server puts its own bytes before it
        assertThat(output.resolve("evidence/console/vm-1.txt")).hasContent("/ #\n");
    }
}
