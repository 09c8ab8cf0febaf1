package io.jenkins.plugins.networktopology.e2e;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A lab as large as a small cluster carries. */
class RealSizeTest extends RealClusterCase {

    private static final int ROUTERS = 40;
    private static final int EXTRA_LINKS = 20;

    @Test
    void fortyRoutersSeeAndReachEachOtherOnEveryLink() throws Exception {
        CommandRun built = CommandRun.nettopo("build", ROUTERS, EXTRA_LINKS, "--platform", "frr", "--seed", 7);
        Path topology = Files.writeString(output.resolve("forty.yaml"), built.out());
        CommandRun run = run(topology, "--image", "frr=lab/frr-node:1", "--pull-policy", "Never");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        int links = ROUTERS - 1 + EXTRA_LINKS;
        assertThat(findings(report(output), "lldp"))
                .hasSize(2 * links)
                .allSatisfy((end, found) -> assertThat(found).startsWith("OK"));
        assertThat(findings(report(output), "ping")).hasSize(2 * links);
    }
}
