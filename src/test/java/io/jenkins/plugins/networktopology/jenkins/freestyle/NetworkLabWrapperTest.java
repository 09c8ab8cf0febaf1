package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.EnvVars;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.reaper.LabRunListener;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import jenkins.tasks.SimpleBuildWrapper.Context;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds with "Network topology lab" in their environment. */
class NetworkLabWrapperTest {

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
    void stepsRunWhileTheLabIsUpAndNothingIsLeftAfterThem() throws Exception {
        EnvVars seen = new EnvVars();
        FakeBuild build = bench.build("LAB=article")
                .wrapper(new NetworkLabWrapper("${LAB}.yaml"))
                .step(environment -> {
                    seen.putAll(environment);
                    assertThat(bench.labs()).hasSize(1);
                })
                .step(new VerifyLabBuilder())
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        assertThat(seen).containsKeys("LAB_ID", "LAB_NAMESPACE", "LAB_VMX_1_HOST", "LAB_VMX_1_PORT", "LAB_CSR_1_HOST");
        assertThat(build.log()).containsOnlyOnce("vmx-1 ready after").containsOnlyOnce("4 checks: 4 pass");
        assertThat(totals(build)).isEqualTo("pass");
        bench.assertNothingIsLeft();
    }

    @Test
    void swappedCableMakesTheBuildRedAndNothingIsLeft() throws Exception {
        NetworkLabWrapper wrapper = new NetworkLabWrapper("square.yaml");
        wrapper.setFaults(List.of("cables-swapped:vmx-1:ge-0/0/0,csr-2:Gi3"));
        FakeBuild build = bench.build()
                .wrapper(wrapper)
                .step(new VerifyLabBuilder())
                .step(environment -> {
                    throw new IllegalStateException("never");
                })
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("ERROR: lab ", "; first: lldp ").doesNotContain("never");
        assertThat(totals(build)).isEqualTo("fail");
        bench.assertNothingIsLeft();
    }

    @Test
    void abortWhileDevicesBootRemovesTheLab() throws Exception {
        FakeBuild build = bench.devicesThatBootForAnHour()
                .build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .begin();
        Awaitility.await().atMost(LONG).until(() -> !bench.labs().isEmpty());
        build.abort();

        assertThat(build.result()).isEqualTo(Result.ABORTED);
        bench.assertNothingIsLeft();
    }

    @Test
    void abortInAStepRemovesTheLab() throws Exception {
        CountDownLatch inStep = new CountDownLatch(1);
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> {
                    inStep.countDown();
                    new CountDownLatch(1).await();
                })
                .begin();
        assertThat(inStep.await(60, TimeUnit.SECONDS)).isTrue();
        build.abort();

        assertThat(build.result()).isEqualTo(Result.ABORTED);
        bench.assertNothingIsLeft();
    }

    @Test
    void secondAbortWhileTheLabIsRemovedEndsTheBuildAndTheReaperRemovesIt() throws Exception {
        try (HeldRemoval removal = new HeldRemoval(bench)) {
            CountDownLatch inStep = new CountDownLatch(1);
            FakeBuild build = bench.build()
                    .wrapper(new NetworkLabWrapper("frr-triangle.yaml"))
                    .step(environment -> {
                        inStep.countDown();
                        new CountDownLatch(1).await();
                    })
                    .begin();
            assertThat(inStep.await(60, TimeUnit.SECONDS)).isTrue();
            build.abort();
            removal.await();
            build.abort();

            assertThat(build.result()).as("though nothing is removed yet").isEqualTo(Result.ABORTED);
            removal.assertTheReaperRemovesIt();
        }
    }

    @Test
    void exceptionOfAStepRemovesTheLab() throws Exception {
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> {
                    throw new IllegalStateException("a step's own fault");
                })
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("a step's own fault", "down took");
        bench.assertNothingIsLeft();
    }

    @Test
    void lostAgentDoesNotKeepTheLab() throws Exception {
        AtomicReference<FakeBuild> lost = new AtomicReference<>();
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> lost.get().loseAgent());
        lost.set(build);

        assertThat(build.begin().result()).isEqualTo(Result.SUCCESS);
        bench.assertNothingIsLeft();
    }

    @Test
    void nodeThatDoesNotComeUpFailsTheBuildWithItsReasonBeforeAnyStep() throws Exception {
        NetworkLabWrapper wrapper = new NetworkLabWrapper("article.yaml");
        wrapper.setFaults(List.of("image-missing:vmx-1"));
        FakeBuild build = bench.build()
                .wrapper(wrapper)
                .step(environment -> {
                    throw new IllegalStateException("never");
                })
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log())
                .contains("nodes did not become ready: vmx-1 (image: ")
                .doesNotContain("never");
        assertThat(totals(build)).as("what was found out until then").isEqualTo("notReady");
        bench.assertNothingIsLeft();
    }

    @Test
    void diskThatCannotBeWrittenAfterTheLabIsUpRemovesIt() throws Exception {
        FakeRun run = bench.run();
        Files.writeString(run.getRootDir().toPath().resolve("network-topology"), "in the way");
        FakeBuild build = new FakeBuild(run, bench.workspace(), new EnvVars())
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("csr-1 ready after");
        bench.assertNothingIsLeft();
    }

    @Test
    void buildThatEndsWithoutATearDownLosesItsLabAllTheSame() throws Exception {
        FakeRun run = bench.run();
        FakeListener log = new FakeListener();
        new NetworkLabWrapper("article.yaml").setUp(new Context(), run, bench.workspace(), null, log, new EnvVars());
        assertThat(bench.labs()).hasSize(1);
        new LabRunListener().onCompleted(run, log);

        Awaitility.await().atMost(LONG).untilAsserted(bench::assertNothingIsLeft);
    }

    @Test
    void labOfAFailedBuildIsKeptForAsLongAsAsked() throws Exception {
        NetworkLabWrapper wrapper = new NetworkLabWrapper("article.yaml");
        wrapper.setKeepOnFailure("2h");
        FakeBuild build = bench.build()
                .wrapper(wrapper)
                .step(environment -> {
                    throw new IllegalStateException("red");
                })
                .begin();

        assertThat(build.result()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).contains("is kept for 120 minutes");
        assertThat(bench.labs())
                .singleElement()
                .satisfies(lab -> assertThat(lab.state()).isEqualTo(LabSummary.State.DETACHED));
    }

    private static String totals(FakeBuild build) {
        return build.run().getAction(LabResultAction.class).getVerdict();
    }
}
