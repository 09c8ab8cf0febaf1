package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.ApiProxy;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.fake.ProgramFile;
import io.jenkins.plugins.networktopology.jenkins.lab.BareCluster;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is aborted while the devices of its lab boot, on a cluster where the removal of a lab can be held. */
class AbortedBootTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final FlowInterruptedException ABORT = new FlowInterruptedException(Result.ABORTED, true);

    @TempDir
    Path directory;

    private StepBench bench;
    private Simulator simulator;
    private BareCluster cluster;
    private ApiProxy way;
    private FakeRun build;
    private FakeStepContext context;
    private NetworkTopologyExecution execution;

    @BeforeEach
    void start() throws Exception {
        bench = new StepBench(directory)
                .file("lab.yaml", Path.of("examples-jenkinsfiles/topologies/frr-triangle.yaml"));
        simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ofHours(1)));
        cluster = new BareCluster(simulator);
        way = new ApiProxy(simulator.server());
        LabCluster lab = new LabCluster("lab", new BareConnection(way.url()));
        lab.setReach(Reach.NODE_PORT);
        bench.jenkins().configure(List.of(lab));
        build = bench.build();
        context = bench.context(build, true, inner -> "never");
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("lab.yaml");
        execution = (NetworkTopologyExecution) step.start(context);
        execution.start();
        Awaitility.await("devices boot")
                .atMost(LONG)
                .until(() ->
                        cluster.labs().stream().anyMatch(one -> !one.nodes().isEmpty()));
    }

    @AfterEach
    void close() {
        bench.close();
        way.close();
        cluster.close();
        simulator.close();
    }

    @Test
    void whenItsStepEndsTheLabIsGoneAndTheLogTellsOfTheInterruptAndOfTheRemoval() throws Exception {
        execution.stop(ABORT);

        assertThat(StepBench.failure(context)).isSameAs(ABORT);
        assertThat(bench.log())
                .containsOnlyOnce("bring-up interrupted: ")
                .containsOnlyOnce("down took")
                .doesNotContain("ready took");
        assertThat(cluster.labs()).isEmpty();
        assertThat(bench.jenkins().labs().pending().all()).isEmpty();
        assertThat(execution.getStatus()).startsWith("done");
        assertThat(context.outcomes()).isEqualTo(1);
    }

    @Test
    void anotherAbortDoesNotWaitForTheRemoval() throws Exception {
        holdRemovals();
        execution.stop(ABORT);
        way.awaitHeld();
        assertThat(context.outcome()).as("the log can still be written").isNotDone();
        execution.stop(new FlowInterruptedException(Result.ABORTED, false));

        assertThat(StepBench.failure(context)).isInstanceOf(FlowInterruptedException.class);
        assertThat(cluster.labs()).hasSize(1);
        way.mend();
        Awaitility.await("the lab is removed")
                .atMost(LONG)
                .until(() -> cluster.labs().isEmpty());
        assertThat(context.outcomes()).isEqualTo(1);
    }

    @Test
    void aRestartDuringTheRemovalDoesNotBeginTheLabAgain() throws Exception {
        holdRemovals();
        execution.stop(ABORT);
        way.awaitHeld();
        assertThat(context.saves()).as("written down that it ends").isGreaterThanOrEqualTo(2);
        byte[] program = ProgramFile.write(execution);
        bench.jenkins().restart();
        way.mend();
        FakeStepContext resumed = bench.context(build, true, inner -> "never");
        ProgramFile.read(program, NetworkTopologyExecution.class, resumed).onResume();

        assertThat(StepBench.failure(resumed)).isInstanceOf(FlowInterruptedException.class);
        assertThat(bench.log()).doesNotContain("begun again");
        Awaitility.await("the lab is removed")
                .atMost(LONG)
                .until(() -> cluster.labs().isEmpty());
    }

    private void holdRemovals() {
        way.hold(request -> request.startsWith("DELETE ") && request.endsWith("/pods"));
    }
}
