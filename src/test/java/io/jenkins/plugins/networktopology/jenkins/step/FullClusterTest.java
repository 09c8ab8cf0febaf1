package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.fake.ProgramFile;
import io.jenkins.plugins.networktopology.jenkins.view.NetworkLabsAction;
import io.jenkins.plugins.networktopology.jenkins.view.WaitingLabRow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that may have one lab at a time and has it; a second build wants another. */
class FullClusterTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String WAITS =
            "cluster sim has as many labs as it may have; waiting until one of them is removed";

    @TempDir
    Path directory;

    private final CountDownLatch leave = new CountDownLatch(1);
    private final AtomicInteger most = new AtomicInteger();
    private StepBench bench;
    private FakeStepContext first;
    private FakeRun build;

    @BeforeEach
    void fill() throws Exception {
        bench = new StepBench(directory).file("article.yaml", Path.of("examples-jenkinsfiles/topologies/article.yaml"));
        bench.cluster().setLabsAtOnce(1);
        CountDownLatch inBody = new CountDownLatch(1);
        first = bench.context(bench.build(), true, inner -> {
            inBody.countDown();
            return leave.await(1, TimeUnit.HOURS) ? "first" : "late";
        });
        execution(first).start();
        assertThat(inBody.await(60, TimeUnit.SECONDS)).as("the first lab is up").isTrue();
        build = bench.build();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theSecondWaitsInLineSaysSoOnceShowsOnThePageAndComesUpWhenThereIsRoom() throws Exception {
        FakeStepContext second = second();

        assertThat(bench.labs()).as("nothing is created of it").hasSize(1);
        assertThat(new NetworkLabsAction().getWaiting())
                .extracting(WaitingLabRow::getOwner)
                .containsExactly("net#2");
        leave.countDown();

        assertThat(StepBench.outcome(second)).isEqualTo("second");
        assertThat(StepBench.outcome(first)).isEqualTo("first");
        assertThat(most).as("labs at once").hasValue(1);
        assertThat(bench.log()).containsOnlyOnce(WAITS);
        assertThat(new NetworkLabsAction().getWaiting()).isEmpty();
        bench.assertNothingIsLeft();
    }

    @Test
    void abortInLineEndsTheStepAndTakesNoPlace() throws Exception {
        FakeStepContext context = bench.context(build, true, inner -> "never");
        NetworkTopologyExecution second = execution(context);
        second.start();
        awaitLine();
        second.stop(new FlowInterruptedException(Result.ABORTED, true));

        assertThat(StepBench.failure(context)).isInstanceOf(FlowInterruptedException.class);
        Awaitility.await("nobody waits any more")
                .atMost(LONG)
                .until(() -> new NetworkLabsAction().getWaiting().isEmpty());
        leave.countDown();
        assertThat(StepBench.outcome(first)).isEqualTo("first");
        bench.assertNothingIsLeft();
    }

    @Test
    void aRestartInLineLetsItWaitAgain() throws Exception {
        FakeStepContext before = bench.context(build, true, inner -> "never");
        NetworkTopologyExecution second = execution(before);
        second.start();
        awaitLine();
        byte[] program = ProgramFile.write(second);
        byte[] holder = ProgramFile.write(firstExecution);
        bench.jenkins().restart();
        FakeStepContext goesOn = bench.context((FakeRun) first.get(Run.class), true, inner -> "not run again");
        NetworkTopologyExecution resumedFirst = ProgramFile.read(holder, NetworkTopologyExecution.class, goesOn);
        resumedFirst.onResume();
        Awaitility.await("the first lab is taken up")
                .atMost(LONG)
                .until(() -> !bench.jenkins().labs().live().isEmpty());
        FakeStepContext resumed = bench.context(build, true, inner -> "second");
        ProgramFile.read(program, NetworkTopologyExecution.class, resumed).onResume();
        Awaitility.await("it waits again")
                .atMost(LONG)
                .until(() -> !new NetworkLabsAction().getWaiting().isEmpty());
        assertThat(bench.log()).contains(" was still waiting before the restart; it is begun again");

        new BlockStepExecution.BodyEnd(resumedFirst).onSuccess(goesOn, "first");

        assertThat(StepBench.outcome(resumed)).isEqualTo("second");
        assertThat(StepBench.outcome(goesOn)).isEqualTo("first");
        bench.assertNothingIsLeft();
    }

    private NetworkTopologyExecution firstExecution;

    private FakeStepContext second() throws Exception {
        FakeStepContext context = bench.context(build, true, inner -> {
            most.set(bench.labs().size());
            return "second";
        });
        execution(context).start();
        awaitLine();
        return context;
    }

    private void awaitLine() {
        Awaitility.await("the second build waits")
                .atMost(LONG)
                .until(() -> bench.log().contains(WAITS));
    }

    private NetworkTopologyExecution execution(FakeStepContext context) throws Exception {
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        NetworkTopologyExecution execution = (NetworkTopologyExecution) step.start(context);
        if (firstExecution == null) {
            firstExecution = execution;
        }
        return execution;
    }
}
