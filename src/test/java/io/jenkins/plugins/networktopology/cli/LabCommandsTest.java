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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on labs of a cluster that another process runs, and names that it does not know. */
class LabCommandsTest {

    private static final Path TRIANGLE = Path.of("examples-jenkinsfiles/topologies/frr-triangle.yaml");

    private static final Pattern UP = Pattern.compile("lab (\\S+) is up");

    @TempDir
    Path directory;

    @Test
    void aLabIsSeenUsedAndRemovedByItsName() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT)) {
            Path kubeconfig = directory.resolve("kubeconfig");
            simulator.writeKubeconfig(kubeconfig);
            String lab = up(kubeconfig);

            assertThat(nettopo("show", lab, "--kubeconfig", kubeconfig).out()).contains("frr-1", "frr-2", "frr-3");
            CommandRun said = nettopo("exec", lab, "frr-1", "hostname", "--kubeconfig", kubeconfig);
            assertThat(said.exitCode()).as(said.out() + said.err()).isZero();
            assertThat(nettopo("exec", lab, "frr-1", "true", "--kubeconfig", kubeconfig)
                            .out())
                    .as("the output of a command without any")
                    .isEmpty();

            Path output = directory.resolve("out");
            CommandRun verified =
                    nettopo("verify", lab, "--checks", "lldp", "--kubeconfig", kubeconfig, "--output", output);
            assertThat(verified.exitCode()).as(verified.out() + verified.err()).isZero();
            assertThat(findings(report(output), "lldp")).hasSize(6);
            assertThat(findings(report(output), "ping")).isEmpty();

            CommandRun nobody = nettopo("exec", lab, "frr-9", "hostname", "--kubeconfig", kubeconfig);
            assertThat(nobody.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(nobody.err())
                    .isEqualToIgnoringNewLines("lab " + lab + " has no node frr-9; it has frr-1, frr-2, frr-3");

            assertThat(nettopo("down", lab, "--kubeconfig", kubeconfig).out()).contains("lab " + lab + " is removed");
            CommandRun again = nettopo("down", lab, "--kubeconfig", kubeconfig);
            assertThat(again.exitCode()).isZero();
            assertThat(again.out()).contains("there is no lab " + lab);
        }
    }

    @Test
    void aNodeIsRestartedAndTheLabIsAsItWasAfterwards() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT)) {
            Path kubeconfig = directory.resolve("kubeconfig");
            simulator.writeKubeconfig(kubeconfig);
            String lab = up(kubeconfig);

            CommandRun restart = nettopo("restart", lab, "frr-1", "--kubeconfig", kubeconfig);
            assertThat(restart.exitCode()).as(restart.out() + restart.err()).isZero();
            assertThat(restart.out())
                    .contains("frr-1 is restarted, and boots", "frr-1 reaches configured", "frr-1 is ready after ");
            CommandRun verified =
                    nettopo("verify", lab, "--kubeconfig", kubeconfig, "--output", directory.resolve("verified"));
            assertThat(verified.exitCode()).as(verified.out() + verified.err()).isZero();

            assertThat(nettopo("restart", lab, "frr-9", "--kubeconfig", kubeconfig)
                            .exitCode())
                    .isEqualTo(ExitCode.BAD_INPUT);
            nettopo("down", lab, "--kubeconfig", kubeconfig);
        }
    }

    @Test
    void aRestartedNodesNeighboursHaveTheirAddressesAgain() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT)) {
            Path kubeconfig = directory.resolve("kubeconfig");
            simulator.writeKubeconfig(kubeconfig);
            Path hosts = Files.writeString(directory.resolve("hosts.yaml"), """
                    nodes: {host-1: linux, host-2: linux}
                    links:
                      - {endpoints: [host-1:eth1, host-2:eth1], addresses: [10.1.0.1/30, 10.1.0.2/30], mtu: 1400}
                    """);
            String lab = up(hosts, kubeconfig);
            CommandRun restart = nettopo("restart", lab, "host-1", "--kubeconfig", kubeconfig);
            assertThat(restart.exitCode()).as(restart.out() + restart.err()).isZero();
            assertThat(nettopo("exec", lab, "host-2", "ip address show dev eth1", "--kubeconfig", kubeconfig)
                            .out())
                    .contains("inet 10.1.0.2/30", "mtu 1400");
            nettopo("down", lab, "--kubeconfig", kubeconfig);
        }
    }

    @Test
    void aLabThatIsNotThereIsTheSameFailureForEveryCommand() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT)) {
            Path kubeconfig = directory.resolve("kubeconfig");
            simulator.writeKubeconfig(kubeconfig);
            List<CommandRun> runs = List.of(
                    nettopo("show", "nobodys", "--kubeconfig", kubeconfig),
                    nettopo("verify", "nobodys", "--kubeconfig", kubeconfig, "--output", directory.resolve("out")),
                    nettopo("exec", "nobodys", "r1", "show version", "--kubeconfig", kubeconfig));
            assertThat(runs).extracting(CommandRun::exitCode).containsOnly(ExitCode.CLUSTER);
            assertThat(runs).allSatisfy(run -> assertThat(run.err()).contains("no lab nobodys"));
        }
    }

    @Test
    void aKubeconfigThatCannotBeReadIsSaidToBeSoInWords() throws IOException {
        Path missing = directory.resolve("missing");
        assertThat(nettopo("show", "--kubeconfig", missing).err())
                .isEqualToIgnoringNewLines("the kubeconfig " + missing + " cannot be read: no such file");
    }

    /** The name of a lab that is up. */
    private static String up(Path kubeconfig) throws Exception {
        return up(TRIANGLE, kubeconfig);
    }

    private static String up(Path topology, Path kubeconfig) throws Exception {
        Matcher up =
                UP.matcher(nettopo("up", topology, "--kubeconfig", kubeconfig).out());
        assertThat(up.find()).isTrue();
        return up.group(1);
    }
}
