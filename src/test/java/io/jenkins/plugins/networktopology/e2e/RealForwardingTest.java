package io.jenkins.plugins.networktopology.e2e;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A container whose kernel does not pass packets on, between two that need it to: k8s-topo's {@code --eif}. */
class RealForwardingTest extends RealClusterCase {

    private static final Path ROW = TOPOLOGIES.resolve("forwarding.yaml");
    private static final Path PLATFORMS = TOPOLOGIES.resolve("platforms");

    @Test
    void aKernelThatIsLetForwardPassesPacketsOn() throws Exception {
        CommandRun run = run(ROW, "--platforms", PLATFORMS, "--eif");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "ping")).hasSize(1).containsValue("5/5");
        assertThat(report(output).get("nodes").toString()).contains("net.ipv4.ip_forward 1");
    }

    @Test
    void oneThatIsNotKeepsThem() throws Exception {
        CommandRun run = run(ROW, "--platforms", PLATFORMS);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(findings(report(output), "ping").values()).doesNotContain("5/5");
    }
}
