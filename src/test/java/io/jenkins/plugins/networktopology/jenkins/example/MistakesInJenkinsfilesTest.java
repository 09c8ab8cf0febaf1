package io.jenkins.plugins.networktopology.jenkins.example;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.step.StepBench;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be wrong in an example makes its build fail, so that {@link ExampleJenkinsfilesTest} can be believed. */
class MistakesInJenkinsfilesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mistyped-parameter   | networkTopology: there is no parameter topologie; there are bootTimeout, cluster,",
                "missing-parameter    | networkTopologyPing: to is missing",
                "wrong-type           | networkTopology: bootTimeout expects int, found String 20",
                "wrong-element-type   | networkTopology: images expects list of String, found Integer 7",
                "unknown-step         | No such DSL method 'networkTopologyVerfy' found among steps",
                "unknown-directive    | No signature of method: unknown-directive$_run_closure1.stage()",
                "no-block             | networkTopology needs a block",
                "outside-of-a-lab     | networkTopologyVerify: required context class",
                "step-as-option       | options: networkTopologyVerify may not be an option",
                "unnamed-parameters   | networkTopologyPing: r1 needs the name of a parameter",
                "unknown-variable     | No such property: NO_SUCH_VARIABLE"
            })
    void isRedAndSaysWhy(String file, String message) throws Exception {
        try (StepBench bench = new StepBench(directory)) {
            PipelineRun run = new PipelineRun(bench);
            assertThat(run.run(Path.of("src/test/resources/jenkinsfiles/" + file + ".Jenkinsfile")))
                    .isEqualTo(Result.FAILURE);
            assertThat(run.failure().orElseThrow()).hasMessageContaining(message.strip());
            bench.assertNothingIsLeft();
        }
    }
}
