package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.reaper.LabRunListener;
import io.jenkins.plugins.networktopology.jenkins.view.NetworkLabsAction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that end without a word to their steps: killed hard, or deleted while they run. */
class EndedBuildTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private final LabRunListener net = new LabRunListener();
    private final AtomicBoolean entered = new AtomicBoolean();
    private StepBench bench;

    @BeforeEach
    void start() throws Exception {
        bench = new StepBench(directory).file("article.yaml", Path.of("examples-jenkinsfiles/topologies/article.yaml"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void killedWhileDevicesBootItLeavesNothing() throws Exception {
        FakeRun build = bench.devicesThatBootForAnHour().build();
        FakeStepContext context = begin(build);
        Awaitility.await().atMost(LONG).until(() -> !bench.labs().isEmpty());
        build.complete();
        net.onCompleted(build, TaskListener.NULL);

        assertThat(StepBench.failure(context)).hasMessageContaining("net #1 has ended");
        Awaitility.await().atMost(LONG).untilAsserted(bench::assertNothingIsLeft);
        assertThat(entered).isFalse();
    }

    @Test
    void deletedWhileDevicesBootItLeavesNothing() throws Exception {
        FakeRun build = bench.devicesThatBootForAnHour().build();
        FakeStepContext context = begin(build);
        Awaitility.await().atMost(LONG).until(() -> !bench.labs().isEmpty());
        bench.jenkins().remove(build);
        net.onDeleted(build);

        assertThat(StepBench.failure(context)).hasMessageContaining("net #1 has ended");
        Awaitility.await().atMost(LONG).untilAsserted(bench::assertNothingIsLeft);
        assertThat(entered).isFalse();
    }

    @Test
    void killedBeforeItsLabIsBegunItBeginsNone() throws Exception {
        FakeRun build = bench.build();
        build.complete();
        net.onCompleted(build, TaskListener.NULL);
        FakeStepContext context = begin(build);

        assertThat(StepBench.failure(context)).hasMessageContaining("net #1 has ended");
        bench.assertNothingIsLeft();
    }

    @Test
    void killedWhileItWaitsForAPlaceItTakesNone() throws Exception {
        bench.cluster().setLabsAtOnce(1);
        CountDownLatch leave = new CountDownLatch(1);
        FakeStepContext first =
                bench.context(bench.build(), true, inner -> leave.await(1, TimeUnit.HOURS) ? "done" : "late");
        execution(first).start();
        Awaitility.await()
                .atMost(LONG)
                .until(() -> !bench.jenkins().labs().live().isEmpty());
        FakeRun build = bench.build();
        FakeStepContext second = begin(build);
        Awaitility.await().atMost(LONG).until(() -> bench.log().contains("waiting until one of them is removed"));
        assertThat(new NetworkLabsAction().getWaiting())
                .as("the page of all labs shows who waits")
                .singleElement()
                .satisfies(row -> assertThat(row.getBuild()).isSameAs(build))
                .satisfies(row -> assertThat(row.getCluster()).isEqualTo("sim"));
        build.complete();
        net.onCompleted(build, TaskListener.NULL);

        assertThat(StepBench.failure(second)).hasMessageContaining("net #2 has ended");
        leave.countDown();
        assertThat(StepBench.outcome(first)).isEqualTo("done");
        bench.assertNothingIsLeft();
        assertThat(entered).isFalse();
    }

    @Test
    void killedInTheBodyItsLabIsRemoved() throws Exception {
        CountDownLatch inBody = new CountDownLatch(1);
        FakeRun build = bench.build();
        FakeStepContext context = bench.context(build, true, inner -> {
            inBody.countDown();
            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
        });
        execution(context).start();
        assertThat(inBody.await(60, TimeUnit.SECONDS)).isTrue();
        build.complete();
        net.onCompleted(build, TaskListener.NULL);

        Awaitility.await().atMost(LONG).untilAsserted(bench::assertNothingIsLeft);
    }

    private FakeStepContext begin(FakeRun build) throws Exception {
        FakeStepContext context = bench.context(build, true, inner -> {
            entered.set(true);
            return "never";
        });
        execution(context).start();
        return context;
    }

    private static NetworkTopologyExecution execution(FakeStepContext context) throws Exception {
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        return (NetworkTopologyExecution) step.start(context);
    }
}
