package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images that bridge, on the simulator: LLDP passes their bridges once the mask is set, and the report shows the mask. */
class BridgedRunTest {

    private static final Path BRIDGED = Path.of("src/test/resources/e2e/platforms/bridged_frr.yaml");

    @TempDir
    Path directory;

    @Test
    void theForkOf2019HasItsMaskSetAndReadBack() throws Exception {
        JsonNode nodes = run("""
                nodes: {vmx-1: juniper_vmx, csr-1: cisco_csr1000v, alone: juniper_vmx}
                links: [[vmx-1:ge-0/0/0, csr-1:Gi2]]
                """).get("nodes");
        assertThat(nodes).hasSize(3);
        assertThat(nodes.toString()).contains("1 of 1 interfaces; group_fwd_mask 16384 on bridge br-1");
    }

    @Test
    void aBridgeThatLinuxHasMadeLetsLldpPassOnceItsMaskIsSet() throws Exception {
        // an image that no other platform claims
        String platform = Files.readString(BRIDGED).replace("frr-node", "bridging-node");
        Files.writeString(Files.createDirectory(directory.resolve("platforms")).resolve("bridged_frr.yaml"), platform);
        JsonNode report = run("""
                bootstrap: {addresses: false}
                nodes: {r1: frr, r2: bridged_frr}
                links: [[r1:eth1, r2:eth1]]
                verify: {within: 20s}
                """);
        assertThat(findings(report, "lldp"))
                .hasSize(2)
                .allSatisfy((end, found) -> assertThat(found).startsWith("OK"));
    }

    private JsonNode run(String topology) throws Exception {
        Path file = Files.writeString(directory.resolve("bridged.yaml"), topology);
        Path platforms = Files.createDirectories(directory.resolve("platforms"));
        CommandRun run = CommandRun.nettopo(
                "run", file, "--cluster", "simulator", "--platforms", platforms, "--output", directory.resolve("out"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return report(directory.resolve("out"));
    }
}
