package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** k8s-topo's {@code --eif}: a cEOS between two hosts, which does not route by its own configuration. */
class ForwardingRunTest {

    private static final String HOSTS = """
            nodes:
              left: {platform: frr, config: [ip route 10.0.2.0/24 10.0.1.2]}
              sw-1: arista_ceos
              right: {platform: frr, config: [ip route 10.0.1.0/24 10.0.2.2]}
            links:
              - {endpoints: [left:eth1, sw-1:Ethernet1], addresses: [10.0.1.1/24, 10.0.1.2/24]}
              - {endpoints: [sw-1:Ethernet2, right:eth1], addresses: [10.0.2.2/24, 10.0.2.1/24]}
            verify:
              lldp: false
              ping: off
              within: 10s
              pings: [{from: left, to: right}]
            """;

    @TempDir
    Path directory;

    @Test
    void withoutItTheSwitchBetweenKeepsWhatIsForOthers() throws Exception {
        assertThat(findings(run(1), "ping").values()).doesNotContain("5/5");
    }

    @Test
    void withItTheHostsReachEachOtherAndTheReportSaysWhatWasReadBack() throws Exception {
        JsonNode report = run(0, "--eif");
        assertThat(findings(report, "ping")).hasSize(1).containsValue("5/5");
        assertThat(report.get("nodes").toString()).contains("net.ipv4.ip_forward 1");
    }

    private JsonNode run(int expected, String... options) throws Exception {
        Path file = Files.writeString(directory.resolve("hosts.yaml"), HOSTS);
        List<Object> words =
                new ArrayList<>(List.of("run", file, "--cluster", "simulator", "--output", directory.resolve("out")));
        words.addAll(List.of(options));
        CommandRun run = CommandRun.nettopo(words.toArray());
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(expected);
        return report(directory.resolve("out"));
    }
}
