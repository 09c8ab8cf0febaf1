package io.jenkins.plugins.networktopology.e2e;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.jenkins.plugins.networktopology.cli.CommandRun;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.Verdict;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three routers with real LLDP daemons behind real SSH servers, wired by meshnet. */
class RealTriangleTest extends RealClusterCase {

    private static final Pattern FOUND = Pattern.compile("found (frr-\\d:eth\\d)");

    @Test
    void routersSeeAndReachEachOtherOnEveryLink() throws Exception {
        CommandRun run = run(TRIANGLE);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "lldp"))
                .hasSize(6)
                .allSatisfy((end, found) -> assertThat(found).startsWith("OK"));
        assertThat(findings(report(output), "ping"))
                .hasSize(6)
                .allSatisfy((end, found) -> assertThat(found).isEqualTo("5/5"));
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.filter(Files::isRegularFile).map(RealTriangleTest::read))
                    .as("the daemon's own words are kept")
                    .anyMatch(text -> text.contains("lldpcli -f json0") && text.contains("\"ttl\""));
        }
    }

    @Test
    void aRestartedRouterIsSeenAndReachedByItsNeighboursAgain() throws Exception {
        String lab = up(TRIANGLE);
        try {
            CommandRun restart = nettopo("restart", lab, "frr-1");
            assertThat(restart.exitCode()).as(restart.out() + restart.err()).isZero();
            assertThat(restart.out()).contains("frr-1 reaches wired", "frr-1 reaches configured", "frr-1 is ready");
            CommandRun verify = nettopo("verify", lab, "--output", output);
            assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
            assertThat(findings(report(output), "lldp"))
                    .hasSize(6)
                    .allSatisfy((end, found) -> assertThat(found).startsWith("OK"));
        } finally {
            nettopo("down", lab);
        }
    }

    @Test
    void cablesInEachOthersPortAreNamedAtEveryEndConcernedAndAtNoOther() throws Exception {
        RunReport report = run(TOPOLOGIES.resolve("hasty-triangle.yaml"), namespace -> {
            edit(namespace, "frr-2", "local_intf", "eth1", "eth2");
            edit(namespace, "frr-1", "peer_intf", "frr-2", "eth2");
            edit(namespace, "frr-3", "peer_intf", "frr-2", "eth1");
        });
        assertThat(report.verdict()).isEqualTo(Verdict.FAIL);
        Map<String, String> lldp = new TreeMap<>();
        report.checks().stream()
                .filter(check -> check.kind().equals("lldp"))
                .forEach(check -> lldp.put(
                        check.id(),
                        check.found() + " "
                                + FOUND.matcher(check.message())
                                        .results()
                                        .map(found -> found.group(1))
                                        .findFirst()
                                        .orElse("nothing")));
        assertThat(lldp)
                .containsExactly(
                        entry("lldp/frr-1:eth1", "WRONG_PORT frr-2:eth2"),
                        entry("lldp/frr-1:eth2", "OK frr-3:eth2"),
                        entry("lldp/frr-2:eth1", "WRONG_NEIGHBOUR frr-3:eth1"),
                        entry("lldp/frr-2:eth2", "WRONG_NEIGHBOUR frr-1:eth1"),
                        entry("lldp/frr-3:eth1", "WRONG_PORT frr-2:eth1"),
                        entry("lldp/frr-3:eth2", "OK frr-1:eth2"));
    }

    /** On frr-2 the two local ports change places; on a peer the port at frr-2 becomes another. */
    private static void edit(String namespace, String name, String field, String from, String to) {
        DynamicKubernetesObject topology = topologies().get(namespace, name).getObject();
        for (JsonElement each : topology.getRaw().getAsJsonObject("spec").getAsJsonArray("links")) {
            JsonObject link = each.getAsJsonObject();
            if (field.equals("local_intf")) {
                link.addProperty(field, link.get(field).getAsString().equals(from) ? to : from);
            } else if (link.get("peer_pod").getAsString().equals(from)) {
                link.addProperty(field, to);
            }
        }
        assertThat(topologies().update(topology).isSuccess()).isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
