package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds with the step "Run a network lab". */
class RunLabBuilderTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private FreestyleBench bench;

    @BeforeEach
    void start() throws Exception {
        bench = new FreestyleBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void wholeJourneyIsGreenAndLeavesNothing() throws Exception {
        FakeBuild build = bench.build().step(new RunLabBuilder("article.yaml")).begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        assertThat(build.log()).containsOnlyOnce("4 checks: 4 pass").contains("down took");
        assertThat(build.run().getAction(LabResultAction.class).getVerdict()).isEqualTo("pass");
        bench.assertNothingIsLeft();
    }

    @Test
    void swappedCableIsRedAndLeavesNothing() throws Exception {
        FakeBuild build = bench.build().step(swapped()).begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).containsOnlyOnce("; first: lldp ");
        bench.assertNothingIsLeft();
    }

    @Test
    void swappedCableIsYellowIfThatIsAsked() throws Exception {
        RunLabBuilder step = swapped();
        step.setFailOn("none");
        step.setUnstableOn("fail");
        FakeBuild build = bench.build().step(step).begin();

        assertThat(build.result()).isEqualTo(Result.UNSTABLE);
        bench.assertNothingIsLeft();
    }

    @Test
    void abortWhileDevicesBootLeavesNothing() throws Exception {
        FakeBuild build = bench.devicesThatBootForAnHour()
                .build()
                .step(new RunLabBuilder("article.yaml"))
                .begin();
        Awaitility.await().atMost(LONG).until(() -> build.log().contains("create took"));
        build.abort();

        assertThat(build.result()).isEqualTo(Result.ABORTED);
        assertThat(build.log())
                .containsOnlyOnce("bring-up interrupted: ready ended after ")
                .containsOnlyOnce("down took")
                .doesNotContain("ready took");
        bench.assertNothingIsLeft();
    }

    @Test
    void secondAbortWhileTheLabIsRemovedEndsTheBuildAndTheReaperRemovesIt() throws Exception {
        try (HeldRemoval removal = new HeldRemoval(bench)) {
            FakeBuild build =
                    bench.build().step(new RunLabBuilder("frr-triangle.yaml")).begin();
            removal.await();
            build.abort();

            assertThat(build.result()).as("though nothing is removed yet").isEqualTo(Result.ABORTED);
            removal.assertTheReaperRemovesIt();
        }
    }

    @Test
    void secondAbortWhileALabIsRemovedThatDidNotComeUpLeavesNothingInTheEnd() throws Exception {
        try (HeldRemoval removal = new HeldRemoval(bench, 3600)) {
            FakeBuild build =
                    bench.build().step(new RunLabBuilder("frr-triangle.yaml")).begin();
            removal.awaitLab();
            build.abort();
            removal.await();
            build.abort();

            removal.assertTheReaperRemovesIt();
            assertThat(build.result()).isEqualTo(Result.ABORTED);
        }
    }

    @Test
    void exceptionOfALaterStepFindsTheLabGone() throws Exception {
        FakeBuild build = bench.build()
                .step(new RunLabBuilder("article.yaml"))
                .step(environment -> {
                    bench.assertNothingIsLeft();
                    throw new IllegalStateException("a later step's fault");
                })
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("a later step's fault");
        bench.assertNothingIsLeft();
    }

    @Test
    void topologyThatIsMissingIsNamed() throws Exception {
        FakeBuild build = bench.build().step(new RunLabBuilder("nowhere.yaml")).begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("ERROR: there is no topology file nowhere.yaml in ");
        bench.assertNothingIsLeft();
    }

    @Test
    void everyMistakeOfTheTopologyIsToldAndNoLabIsMade() throws Exception {
        FakeBuild build = bench.build().step(new RunLabBuilder("mistakes.yaml")).begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("mistakes.yaml:2:", "mistakes.yaml:5:").doesNotContain("nodes, ");
        bench.assertNothingIsLeft();
    }

    @Test
    void clusterThatIsNotConfiguredIsNamedWithThoseThatAre() throws Exception {
        RunLabBuilder step = new RunLabBuilder("article.yaml");
        step.setCluster("${WHERE}");
        FakeBuild build = bench.build("WHERE=prod").step(step).begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("ERROR: there is no cluster \"prod\"; configured are: sim");
        bench.assertNothingIsLeft();
    }

    @Test
    void whatTheClusterDoesNotAllowIsRefused() throws Exception {
        bench.cluster().setNodesPerLab(1);
        bench.cluster().setAllowedImages("registry.example.com/*");
        FakeBuild build = bench.build().step(new RunLabBuilder("article.yaml")).begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("cluster sim allows 1 in a lab", "allows only registry.example.com/*");
        bench.assertNothingIsLeft();
    }

    private static RunLabBuilder swapped() {
        RunLabBuilder step = new RunLabBuilder("square.yaml");
        step.setFaults(List.of("cables-swapped:vmx-1:ge-0/0/0,csr-2:Gi3"));
        return step;
    }
}
