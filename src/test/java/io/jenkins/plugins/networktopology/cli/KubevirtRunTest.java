package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.nettopo;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of virtual machines of KubeVirt on the simulator. */
class KubevirtRunTest {

    private static final Path PAIR = Path.of("src/test/resources/topologies/kubevirt.yaml");

    private static final Pattern UP = Pattern.compile("lab (\\S+) is up");

    @TempDir
    Path output;

    @Test
    void virtualMachinesAnswerOverTheirBridges() throws IOException {
        CommandRun run = run(PAIR);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "ping"))
                .hasSize(2)
                .allSatisfy((end, found) -> assertThat(found).isEqualTo("5/5"));
        assertThat(findings(report(output), "command")).hasSize(1);
    }

    @Test
    void virtualMachinesRunFromClonesOfAClaim() throws IOException {
        CommandRun run = run(Path.of("src/test/resources/topologies/kubevirt-clones.yaml"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "ping"))
                .hasSize(2)
                .allSatisfy((end, found) -> assertThat(found).isEqualTo("5/5"));
    }

    /** docs/adr/0005-kubevirt-links.md: a bridge keeps 01:80:c2:00:00:0e to itself. */
    @Test
    void lldpDoesNotPassTheirBridges() throws IOException {
        Path asking = output.resolve("lldp.yaml");
        Files.writeString(asking, Files.readString(PAIR).replace("lldp: false", "lldp: true"));
        CommandRun run = run(asking, "--within=2s");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(findings(report(output), "lldp"))
                .hasSize(2)
                .allSatisfy((end, found) -> assertThat(found).isEqualTo("MISSING"));
        assertThat(findings(report(output), "ping"))
                .allSatisfy((end, found) -> assertThat(found).isEqualTo("5/5"));
    }

    @Test
    void aVirtualMachineIsNotRestartedFromHere() throws IOException {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ofMillis(100)))) {
            Path kubeconfig = output.resolve("kubeconfig");
            simulator.writeKubeconfig(kubeconfig);
            Matcher up =
                    UP.matcher(nettopo("up", PAIR, "--kubeconfig", kubeconfig).out());
            assertThat(up.find()).isTrue();
            CommandRun restart = nettopo("restart", up.group(1), "left", "--kubeconfig", kubeconfig);
            assertThat(restart.exitCode()).as(restart.out() + restart.err()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(restart.out()).doesNotContain("is restarted");
            assertThat(restart.err())
                    .isEqualToIgnoringNewLines(
                            "left is of the runtime kubevirt, which is not restarted from here; restart"
                                    + " it from its own command line, or by KubeVirt's virtctl");
            nettopo("down", up.group(1), "--kubeconfig", kubeconfig);
        }
    }

    private CommandRun run(Path topology, String... options) {
        Object[] words = new Object[6 + options.length];
        words[0] = "run";
        words[1] = topology;
        words[2] = "--output";
        words[3] = output;
        words[4] = "--boot-time=100ms";
        words[5] = "--stable-for=200ms";
        System.arraycopy(options, 0, words, 6, options.length);
        return nettopo(words);
    }
}
