package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.nettopo;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Routers of which a link has an MTU that their login cannot set: the interface in the pod has it, or loses it. */
class LinkMtuTest {

    private static final Pattern UP = Pattern.compile("lab (\\S+) is up");

    @TempDir
    Path directory;

    private Path topology;
    private Path kubeconfig;

    @BeforeEach
    void write() throws Exception {
        kubeconfig = directory.resolve("kubeconfig");
        topology = Files.writeString(directory.resolve("routers.yaml"), """
                nodes: {frr-1: frr, frr-2: frr, frr-3: frr}
                links:
                  - {endpoints: [frr-1:eth1, frr-2:eth1], addresses: [10.1.0.1/30, 10.1.0.2/30], mtu: 1300}
                  - {endpoints: [frr-2:eth2, frr-3:eth1], addresses: [10.2.0.1/30, 10.2.0.2/30]}
                """);
    }

    @ParameterizedTest
    @CsvSource({"frr-1, meshnet", "frr-2, meshnet", "frr-1, kne-meshnet", "frr-2, kne-meshnet"})
    void bothEndsHaveItAgainWhenEitherNodeIsRestarted(String restarted, String wiring) throws Exception {
        try (Simulator simulator = Simulator.start(options(wiring))) {
            String lab = up(simulator, wiring);
            assertMtus(lab);
            CommandRun restart = onCluster("restart", lab, restarted, "--wiring", wiring);
            assertThat(restart.exitCode()).as(restart.out() + restart.err()).isZero();
            assertMtus(lab);
            assertThat(restart.out()).contains("reaches configured: mtu 1300 on eth1");
        }
    }

    /** meshnet has made the link, the peer's init container has set its MTU, and then the link is made anew. */
    @ParameterizedTest
    @ValueSource(strings = {"meshnet", "kne-meshnet"})
    void aNodeWhosePeersSandboxFailedOnceHasItWhenItIsReady(String wiring) throws Exception {
        List<Fault> faults = List.of(Fault.parse("sandbox-fails:frr-2"));
        try (Simulator simulator = Simulator.start(options(wiring).withFaults(faults))) {
            assertMtus(up(simulator, wiring));
        }
    }

    private static SimulatorOptions options(String wiring) {
        SimulatorOptions options = SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO);
        return wiring.equals("meshnet") ? options : options.withKnesMeshnet();
    }

    private String up(Simulator simulator, String wiring) throws Exception {
        simulator.writeKubeconfig(kubeconfig);
        CommandRun run = onCluster("up", topology, "--wiring", wiring);
        Matcher up = UP.matcher(run.out());
        assertThat(up.find()).as(run.out() + run.err()).isTrue();
        return up.group(1);
    }

    private void assertMtus(String lab) {
        assertThat(link(lab, "frr-1", "eth1")).contains("mtu 1300");
        assertThat(link(lab, "frr-2", "eth1")).contains("mtu 1300");
        assertThat(link(lab, "frr-2", "eth2")).contains("mtu 1500");
    }

    private String link(String lab, String node, String name) {
        return onCluster("exec", lab, node, "ip link show dev " + name).out();
    }

    private CommandRun onCluster(Object... words) {
        return nettopo(Stream.concat(Stream.of(words), Stream.of("--kubeconfig", kubeconfig, "--access", "node_port"))
                .toArray());
    }
}
