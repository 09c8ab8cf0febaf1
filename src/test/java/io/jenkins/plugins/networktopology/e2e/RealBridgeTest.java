package io.jenkins.plugins.networktopology.e2e;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A node whose image bridges, with a real bridge, between two routers with real LLDP daemons. */
class RealBridgeTest extends RealClusterCase {

    private static final Path BRIDGED = TOPOLOGIES.resolve("bridged.yaml");

    @Test
    void lldpPassesABridgeWhoseMaskWasSetAndTheMaskIsInTheEvidence() throws Exception {
        CommandRun run = run(BRIDGED, "--platforms", TOPOLOGIES.resolve("platforms"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "command")).hasSize(2);
        assertThat(messages("middle")).contains("group_fwd_mask 16384 on bridge br-1");
    }

    @Test
    void lldpDoesNotPassABridgeAsLinuxMakesIt() throws Exception {
        Path platforms = Files.createDirectory(output.resolve("platforms"));
        String masked = Files.readString(TOPOLOGIES.resolve("platforms/bridged_frr.yaml"));
        assertThat(masked).contains("bridge-mask: 16384");
        Files.writeString(platforms.resolve("bridged_frr.yaml"), masked.replace("bridge-mask: 16384", ""));
        CommandRun run = run(BRIDGED, "--platforms", platforms);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).contains("r1 sees r2", "r2 sees r1");
        assertThat(messages("middle")).doesNotContain("group_fwd_mask");
    }

    /** All that the report says of a node's rungs. */
    private String messages(String node) throws Exception {
        JsonNode nodes = report(output).get("nodes");
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(each -> each.toString().contains("\"" + node + "\""))
                .map(JsonNode::toString)
                .findFirst()
                .orElseThrow();
    }
}
