package io.jenkins.plugins.networktopology.jenkins.example;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.step.StepBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example is a build on the simulator that goes green and leaves nothing. */
class ExampleJenkinsfilesTest {

    private static final Path EXAMPLES = Path.of("examples-jenkinsfiles");

    @TempDir
    Path directory;

    static Stream<Path> jenkinsfiles() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".Jenkinsfile")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("jenkinsfiles")
    void isGreenAndLeavesNothing(Path jenkinsfile) throws Exception {
        try (StepBench bench = new StepBench(directory)) {
            PipelineRun run = new PipelineRun(bench);
            assertThat(run.run(jenkinsfile))
                    .as("%s%n%s", run.failure(), bench.log())
                    .isEqualTo(Result.SUCCESS);
            assertThat(bench.log()).as("a lab was up").contains("lab ");
            bench.assertNothingIsLeft();
        }
    }

    @Test
    void labOfARedBuildIsKeptIfTheExampleSaysSo() throws Exception {
        try (StepBench bench = new StepBench(directory)) {
            bench.file(
                    "examples-jenkinsfiles/topologies/square.yaml",
                    Path.of("src/test/resources/jenkinsfiles/square-with-a-shut-port.yaml"));
            String patient = Files.readString(EXAMPLES.resolve("keep-on-failure.Jenkinsfile"));
            Path impatient = directory.resolve("Jenkinsfile");
            Files.writeString(impatient, patient.replace("within: '3m'", "within: '5s'"));
            PipelineRun run = new PipelineRun(bench);
            assertThat(run.run(impatient)).isEqualTo(Result.FAILURE);
            assertThat(run.failure()).get().asString().contains("csr-1:GigabitEthernet3");
            assertThat(bench.labs()).hasSize(1);
            assertThat(bench.log()).contains("is kept for 120 minutes");
        }
    }

    @Test
    void eachIsNamedInTheReadme() throws IOException {
        String readme = Files.readString(EXAMPLES.resolve("README.md"));
        List<String> files =
                jenkinsfiles().map(file -> file.getFileName().toString()).toList();
        assertThat(files)
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(readme).contains("](" + file + ")"));
    }
}
