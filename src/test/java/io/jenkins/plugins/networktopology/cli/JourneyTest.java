package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.findings;
import static io.jenkins.plugins.networktopology.cli.CommandRun.nettopo;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way, over HTTP and SSH: what a network engineer sees of a lab that is right, and of one that is not. */
class JourneyTest {

    private static final Path EXAMPLES = Path.of("examples-jenkinsfiles/topologies");
    private static final Path FIXTURES = Path.of("src/test/resources/topologies");
    private static final Path K8S_TOPO = Path.of("../shared/topologies/k8s-topo");

    @TempDir
    Path output;

    @Test
    void theArticlesPairIsSeenFromBothEndsAndAnswersPings() throws IOException {
        CommandRun run = run(EXAMPLES.resolve("article.yaml"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        JsonNode report = report(output);
        assertThat(findings(report, "lldp"))
                .containsOnlyKeys("lldp/vmx-1:ge-0/0/3", "lldp/csr-1:GigabitEthernet2")
                .allSatisfy((end, found) -> assertThat(found).startsWith("OK"));
        assertThat(findings(report, "ping"))
                .containsOnly(Map.entry("ping/vmx-1:12.12.12.2", "5/5"), Map.entry("ping/csr-1:12.12.12.1", "5/5"));
        assertThat(output)
                .isDirectoryContaining(file -> file.endsWith("junit.xml"))
                .isDirectoryContaining(file -> file.endsWith("report.html"))
                .isDirectoryContaining(file -> file.endsWith("topology.svg"));
        assertThat(report.at("/nodes/0/rungs")).hasSize(8);
    }

    @Test
    void kindsOfChecksThatAreChosenAreMadeAndNoOthers() throws IOException {
        CommandRun run = run(EXAMPLES.resolve("article.yaml"), "--checks=lldp");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        JsonNode report = report(output);
        assertThat(findings(report, "lldp")).hasSize(2);
        assertThat(findings(report, "ping")).isEmpty();
    }

    @Test
    void kindOfChecksThatCannotBeMadeIsSaidBeforeALabIsMade() {
        CommandRun unknown = run(EXAMPLES.resolve("article.yaml"), "--checks=lldp,bgp");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unknown.err()).contains("\"bgp\" is no kind of check; expected one or more of lldp, ping, command");
        CommandRun none = run(EXAMPLES.resolve("article.yaml"), "--checks=command");
        assertThat(none.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(none.err()).contains("'--checks': the topology expects no check of the kind command");
    }

    @Test
    void whatCannotBeDoneIsSaidBeforeALabIsMade() throws IOException {
        Path article = EXAMPLES.resolve("article.yaml");

        assertThat(run(article, "--image=juniper_vmxx=vmx:1"))
                .isEqualTo(new CommandRun(
                        ExitCode.BAD_INPUT,
                        "",
                        "--image juniper_vmxx=vmx:1: unknown platform; did you mean juniper_vmx?"
                                + System.lineSeparator()));
        CommandRun kept = run(article, "--keep");
        assertThat(kept.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(kept.out() + kept.err())
                .contains("--keep is not for the simulator")
                .doesNotContain("claim");
    }

    @Test
    void aFileIsNoPlaceForReports(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("reports"));
        CommandRun run = nettopo("run", EXAMPLES.resolve("article.yaml"), "--output", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isEqualToIgnoringNewLines(file + ": not a directory; expected one for the reports");
    }

    @Test
    void swappedCablesAreWrongOnTheEndsConcernedAndOnNoOther() throws IOException {
        CommandRun run =
                run(EXAMPLES.resolve("square.yaml"), "--within=2s", "--fault=cables-swapped:vmx-1:ge-0/0/0,csr-2:Gi3");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.CHECK_FAILED);
        Map<String, String> found = new TreeMap<>(findings(report(output), "lldp"));
        Map<String, String> wrong = new TreeMap<>(found);
        wrong.values().removeIf(finding -> finding.startsWith("OK"));
        assertThat(wrong.keySet())
                .containsExactly(
                        "lldp/csr-1:GigabitEthernet2",
                        "lldp/csr-2:GigabitEthernet3",
                        "lldp/vmx-1:ge-0/0/0",
                        "lldp/vmx-1:ge-0/0/1");
        assertThat(wrong.values()).allMatch(finding -> finding.startsWith("WRONG_"));
        assertThat(found).hasSize(8);
    }

    @Test
    void framesThatABridgeDropsAreMissingThoughPingsPass() throws IOException {
        CommandRun run =
                run(EXAMPLES.resolve("article.yaml"), "--within=2s", "--fault=lldp-filtered:csr-1:GigabitEthernet2");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(findings(report(output), "lldp")).containsValue("MISSING");
        assertThat(findings(report(output), "ping").values()).containsOnly("5/5");
    }

    @Test
    void aLinkThatIsDownFailsInBothKindsOfChecks() throws IOException {
        CommandRun run = run(EXAMPLES.resolve("article.yaml"), "--within=2s", "--fault=link-down:csr-1:Gi2");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(findings(report(output), "lldp").values()).containsOnly("MISSING");
        assertThat(findings(report(output), "ping").values()).containsOnly("0/5");
    }

    @Test
    void anAnswerThatBreaksOffIsAnErrorOfItsDevicesChecksWithWhatCameOfIt() throws IOException {
        CommandRun run = run(EXAMPLES.resolve("square.yaml"), "--within=2s", "--fault=cli-truncated:csr-1");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.CHECK_FAILED);
        JsonNode report = report(output);
        assertThat(findings(report, "readiness")).hasSize(4).containsEntry("readiness/csr-1", "configured");
        assertThat(findings(report, "lldp"))
                .containsEntry("lldp/csr-1:GigabitEthernet2", "UNKNOWN")
                .containsEntry("lldp/csr-1:GigabitEthernet3", "UNKNOWN");
        assertThat(report.get("summary").get("fail").asInt()).isZero();
        assertThat(output.resolve("evidence/lldp/csr-1.txt"))
                .content()
                .startsWith("csr-1# show lldp neighbors\nCapability codes:")
                .contains("the connection broke before the answer was complete");
    }

    @Test
    void noFileOfAReportHoldsAPassword() throws IOException {
        CommandRun run = run(FIXTURES.resolve("secrets.yaml"), "--within=2s");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.CHECK_FAILED);
        List<Path> files;
        try (Stream<Path> all = Files.walk(output)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files)
                .anySatisfy(file -> assertThat(file).content().contains("username bob privilege 15 secret 0 ****"))
                .allSatisfy(file -> assertThat(file).content().doesNotContain("Hidden-77x", "VR-netlab9", "s3cret-rw"));
        assertThat(run.out()).doesNotContain("Hidden-77x", "s3cret-rw");
    }

    @Test
    void aUsersOwnPlatformIsServedByTheDialectThatItNames() throws IOException {
        CommandRun run = run(FIXTURES.resolve("own-platform.yaml"), "--platforms=src/test/resources/platforms/lab");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "ping")).hasSize(2);
    }

    @Test
    void anImageThatNobodyHasIsNamedAtOnce() {
        CommandRun run = run(EXAMPLES.resolve("article.yaml"), "--fault=image-missing:csr-1");
        assertThat(run.exitCode()).as(run.out() + run.err()).isIn(ExitCode.CLUSTER, ExitCode.NOT_READY);
        assertThat(run.out()).contains("vrnetlab/vr-csr:16.04.01");
    }

    @Test
    void aDeviceThatNeverBootsIsNotReadyAndNotAFailedCheck() throws IOException {
        CommandRun run =
                run(EXAMPLES.resolve("article.yaml"), "--boot-timeout=4s", "--within=2s", "--fault=boot-never:vmx-1");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(findings(report(output), "readiness")).containsEntry("readiness/vmx-1", "wired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unschedulable:vmx-1", "auth-rejected:vmx-1"})
    void aNodeThatCannotWorkIsGivenUpWithTheReason(String fault) {
        CommandRun run = run(EXAMPLES.resolve("article.yaml"), "--within=2s", "--fault=" + fault);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(run.out()).contains("✗ vmx-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api-errors=10%",
                "watch-drops=1s",
                "api-latency=50ms",
                "boot-slow:vmx-1=1s",
                "cli-slow:csr-1=100ms"
            })
    void weaknessesOfTheClusterAndOfDevicesAreNoFailure(String fault) {
        CommandRun run = run(EXAMPLES.resolve("square.yaml"), "--fault=" + fault);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boot-never:vmx-9",
                "link-down:csr-1:Gi99",
                "link-down:csr-1:Gi9",
                "cables-swapped:vmx-1:ge-0/0/3,csr-1:Gi2",
                "bogus:csr-1",
                "boot-slow:csr-1"
            })
    void aFaultThatCouldNotHappenIsBadInput(String fault) {
        CommandRun run = run(EXAMPLES.resolve("article.yaml"), "--fault=" + fault);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("--fault ");
    }

    @Test
    void fourVendorsWithCommandsAndAnUnreachablePing() throws IOException {
        CommandRun run = run(EXAMPLES.resolve("mixed.yaml"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "command")).hasSize(1);
    }

    @Test
    void containersAreALabToo() {
        CommandRun run = run(EXAMPLES.resolve("frr-triangle.yaml"));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10node-vmx-csr.yml",
                "2node-csr.yml",
                "2node-vmx.yml",
                "2node-xrv.yml",
                "3node-ceos.yml",
                "3node-host.yml"
            })
    void realFilesOfK8sTopoBecomeLabs(String name) {
        assumeTrue(Files.exists(K8S_TOPO.resolve(name)), "the real k8s-topo files are not here");
        CommandRun run = run(K8S_TOPO.resolve(name));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @Test
    void aRandomNetworkOfTwentyNodesIsGreen() throws IOException {
        CommandRun built =
                nettopo("build", 20, 0, "--platform", "juniper_vmx", "--platform", "cisco_csr1000v", "--seed", 7);
        Path file = Files.writeString(output.resolve("random.yaml"), built.out());
        CommandRun run = run(file);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(findings(report(output), "lldp")).hasSize(38);
    }

    private CommandRun run(Path file, String... options) {
        List<Object> words =
                new ArrayList<>(List.of("run", file, "--output", output, "--boot-time=100ms", "--stable-for=200ms"));
        words.addAll(List.of(options));
        return nettopo(words.toArray());
    }
}
