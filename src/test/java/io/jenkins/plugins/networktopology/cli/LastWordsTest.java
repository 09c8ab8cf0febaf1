package io.jenkins.plugins.networktopology.cli;

import static io.jenkins.plugins.networktopology.cli.CommandRun.nettopo;
import static io.jenkins.plugins.networktopology.cli.CommandRun.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a machine that did not boot: its serial console, and what its container put out. */
class LastWordsTest {

    private static final Path EXAMPLES = Path.of("examples-jenkinsfiles");
    private static final Path MACHINES = EXAMPLES.resolve("virtual-machines/triangle.yaml");
    private static final Path PLATFORMS = EXAMPLES.resolve("virtual-machines/platforms");

    @TempDir
    Path output;

    @Test
    void aMachineThatStandsAtAPromptShowsItInEveryReport() throws IOException {
        CommandRun run = run(MACHINES, "--platforms", PLATFORMS, "--boot-timeout=4s", "--fault=boot-never:vm-2");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(evidenceOf("vm-2")).containsExactly("evidence/log/vm-2.txt", "evidence/console/vm-2.txt");
        assertThat(output.resolve("evidence/console/vm-2.txt")).hasContent("grub rescue>\n");
        assertThat(output.resolve("evidence/log/vm-2.txt")).content().contains("Starting vrnetlab");
        assertThat(output.resolve("report.html")).content().contains("evidence/console/vm-2.txt", "grub rescue&gt;");
        assertThat(output.resolve("junit.xml"))
                .content()
                .contains("[[ATTACHMENT|" + output.toAbsolutePath().resolve("evidence/console/vm-2.txt") + "]]");
    }

    @Test
    void aConsoleThatTheLaunchScriptHoldsIsSaidToBeSilent() throws IOException {
        CommandRun run =
                run(EXAMPLES.resolve("topologies/article.yaml"), "--boot-timeout=4s", "--fault=boot-never:vmx-1");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(evidenceOf("vmx-1")).contains("evidence/console/vmx-1.txt");
        assertThat(output.resolve("evidence/console/vmx-1.txt"))
                .content()
                .contains("port 5000", "says nothing", "launch script");
    }

    @Test
    void aMachineThatWaitsForACableHasNoConsoleThatAnswers() throws IOException {
        CommandRun run = run(MACHINES, "--platforms", PLATFORMS, "--fault=unschedulable:vm-1");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(output.resolve("evidence/console/vm-2.txt")).content().contains("does not answer", "refused");
    }

    @Test
    void aContainerWithoutAMachineHasNoConsole() throws IOException {
        CommandRun run = run(
                EXAMPLES.resolve("topologies/frr-triangle.yaml"), "--boot-timeout=4s", "--fault=auth-rejected:frr-1");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(evidenceOf("frr-1")).containsExactly("evidence/log/frr-1.txt");
    }

    @Test
    void whatIsReadyLeavesNoLastWords() throws IOException {
        CommandRun run = run(MACHINES, "--platforms", PLATFORMS);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(evidenceOf("vm-2")).isEmpty();
        assertThat(output.resolve("evidence/console")).doesNotExist();
    }

    private List<String> evidenceOf(String node) throws IOException {
        List<String> files = new ArrayList<>();
        StreamSupport.stream(report(output).get("checks").spliterator(), false)
                .filter(check -> check.get("id").asText().equals("readiness/" + node))
                .map(check -> check.get("evidence"))
                .flatMap(evidence -> StreamSupport.stream(evidence.spliterator(), false))
                .map(JsonNode::asText)
                .forEach(files::add);
        return files;
    }

    private CommandRun run(Path topology, Object... options) {
        List<Object> words = new ArrayList<>(List.of("run", topology, "--output", output));
        words.addAll(List.of("--boot-time=100ms", "--stable-for=200ms", "--within=2s"));
        words.addAll(List.of(options));
        return nettopo(words.toArray());
    }
}
