package io.jenkins.plugins.networktopology.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole run whose sessions all go through the API server. */
class TunnelledRunTest {

    private static final Path TRIANGLE = Path.of("examples-jenkinsfiles/topologies/frr-triangle.yaml");

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"port_forward", "exec"})
    void aLabIsConfiguredAndVerifiedThroughTheApiServer(String access) throws Exception {
        CommandRun run = run("--access", access);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @Test
    void knesForkIsWaitedForByThePodsThemselves() throws Exception {
        CommandRun run =
                run(SimulatorOptions.DEFAULT.withKnesMeshnet(), "--access", "node_port", "--wiring", "kne-meshnet");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @Test
    void theDoctorSaysWhoseMeshnetItIs() throws Exception {
        Path kubeconfig = output.resolve("kubeconfig");
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT.withKnesMeshnet())) {
            simulator.writeKubeconfig(kubeconfig);
            assertThat(CommandRun.nettopo("doctor", "--kubeconfig", kubeconfig).out())
                    .contains("kne-external/kne/meshnet:ga", "use the wiring kne-meshnet");
            assertThat(CommandRun.nettopo("doctor", "--kubeconfig", kubeconfig, "--wiring", "kne-meshnet")
                            .out())
                    .doesNotContain("use the wiring");
        }
    }

    private CommandRun run(String... options) throws Exception {
        return run(SimulatorOptions.DEFAULT, options);
    }

    private CommandRun run(SimulatorOptions machines, String... options) throws Exception {
        Path kubeconfig = output.resolve("kubeconfig");
        try (Simulator simulator = Simulator.start(machines)) {
            simulator.writeKubeconfig(kubeconfig);
            Object[] words = new Object[options.length + 6];
            System.arraycopy(
                    new Object[] {"run", TRIANGLE, "--kubeconfig", kubeconfig, "--output", output}, 0, words, 0, 6);
            System.arraycopy(options, 0, words, 6, options.length);
            return CommandRun.nettopo(words);
        }
    }
}
