package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.config.NetworkTopologyConfiguration;
import io.jenkins.plugins.networktopology.jenkins.config.SimulatorConnection;
import io.jenkins.plugins.networktopology.jenkins.example.CodedConfiguration;
import io.jenkins.plugins.networktopology.jenkins.example.FreestyleJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jenkins.tasks.SimpleBuildStep;
import jenkins.tasks.SimpleBuildWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of freestyle jobs as configuration as code: what it says is bound, and its jobs are built. */
class FreestyleExampleTest {

    private static final Path EXAMPLES = Path.of("examples-jenkinsfiles");

    @TempDir
    Path directory;

    private final CodedConfiguration example;

    FreestyleExampleTest() throws Exception {
        example = CodedConfiguration.read(EXAMPLES.resolve("freestyle.jcasc.yaml"));
    }

    @Test
    void clusterIsTheSimulator() throws Exception {
        NetworkTopologyConfiguration configuration = new NetworkTopologyConfiguration();
        configuration.setClusters(example.clusters());
        assertThat(configuration.getClusters()).singleElement().satisfies(cluster -> {
            assertThat(cluster.getName()).isEqualTo("simulator");
            assertThat(cluster.getNodesPerLab()).isEqualTo(50);
            assertThat(cluster.getConnection()).isInstanceOf(SimulatorConnection.class);
        });
    }

    @Test
    void eachJobIsGreenAndLeavesNothing() throws Exception {
        List<FreestyleJob> jobs = example.jobs();
        assertThat(jobs).hasSize(2);
        for (FreestyleJob job : jobs) {
            try (FreestyleBench bench = new FreestyleBench(Files.createDirectories(directory.resolve(job.name())))) {
                sources(Path.of(bench.workspace().getRemote()));
                FakeBuild build = bench.build();
                job.wrappersAs(SimpleBuildWrapper.class).forEach(build::wrapper);
                job.stepsAs(SimpleBuildStep.class).forEach(build::step);
                job.publishersAs(SimpleBuildStep.class).forEach(build::publisher);

                assertThat(build.begin().result()).as(build.log()).isEqualTo(Result.SUCCESS);
                assertThat(build.log()).contains(" pass");
                bench.assertNothingIsLeft();
            }
        }
    }

    @Test
    void mistypedParameterOrSymbolWouldFail() {
        assertThatThrownBy(() ->
                        FreestyleJob.of("freeStyleJob('x') { steps { networkTopologyVerifyLab { failsOn('fail') } } }"))
                .hasMessageContaining(
                        "networkTopologyVerifyLab: there is no parameter failsOn; there are checks, failOn,");
        assertThatThrownBy(() -> FreestyleJob.of("freeStyleJob('x') { steps { networkTopologyVerify {} } }"))
                .hasMessageContaining("there is no symbol networkTopologyVerify");
    }

    private static void sources(Path workspace) throws Exception {
        Path topologies = Files.createDirectories(workspace.resolve(EXAMPLES).resolve("topologies"));
        for (String name : List.of("article.yaml", "square.yaml")) {
            Files.copy(EXAMPLES.resolve("topologies").resolve(name), topologies.resolve(name));
        }
    }
}
