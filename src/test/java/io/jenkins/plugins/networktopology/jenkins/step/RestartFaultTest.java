package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.AbortException;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.fake.ProgramFile;
import io.jenkins.plugins.networktopology.lab.Lab;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A CSR that is restarted during a block: it is ready afterwards, whatever happens, with the lines of configuration that
 * make its neighbour reach it.
 */
class RestartFaultTest {

    private static final FlowInterruptedException ABORT = new FlowInterruptedException(Result.ABORTED, true);

    @TempDir
    Path directory;

    private InnerBench lab;

    @BeforeEach
    void up() throws Exception {
        lab = new InnerBench(directory, Path.of("examples-jenkinsfiles/topologies/article.yaml"));
    }

    @AfterEach
    void down() {
        lab.close();
    }

    private static FaultStep restart() {
        return restart("csr-1");
    }

    private static FaultStep restart(String node) {
        FaultStep step = new FaultStep();
        step.setNode(node);
        return step;
    }

    private static Throwable refusal(InnerBench bench, String node) throws Exception {
        FakeStepContext context = bench.context(inner -> "never");
        restart(node).start(context).start();
        return StepBench.failure(context);
    }

    @Test
    void theBlockRunsWhileTheNodeBootsAndTheNodeIsReadyAfterIt() throws Exception {
        String before = incarnation();
        FakeStepContext context = lab.context(inner -> lab.bench().log());
        restart().start(context).start();
        assertThat(StepBench.outcome(context))
                .asString()
                .contains("csr-1 is restarted")
                .doesNotContain("csr-1 is ready again");
        assertThat(incarnation()).isNotEqualTo(before);
        assertThat(lab.bench().log()).contains("csr-1 is restarted, and boots", "csr-1 is ready again, after ");
        assertReachedAndToldOnce(context);
    }

    @Test
    void theNodeIsReadyAfterABlockThatFailed() throws Exception {
        FakeStepContext context = lab.context(inner -> {
            throw new AbortException("red");
        });
        restart().start(context).start();
        assertThat(StepBench.failure(context)).hasMessage("red");
        assertReachedAndToldOnce(context);
    }

    @Test
    void aBlockCanWaitForTheNodeItself() throws Exception {
        WaitStep wait = new WaitStep();
        wait.setNodes(java.util.List.of("csr-1"));
        FakeStepContext context = lab.context(inner -> lab.run(wait));
        restart().start(context).start();
        StepBench.outcome(context);
        assertReachedAndToldOnce(context);
    }

    @Test
    void abortDuringTheBlockEndsItAndWaitsForTheNode() throws Exception {
        CountDownLatch inBody = new CountDownLatch(1);
        FakeStepContext context = lab.context(inner -> forEver(inBody));
        StepExecution execution = restart().start(context);
        execution.start();
        assertThat(inBody.await(60, TimeUnit.SECONDS)).isTrue();
        execution.stop(ABORT);
        assertThat(StepBench.failure(context)).isSameAs(ABORT);
        assertReachedAndToldOnce(context);
    }

    @Test
    void aNodeThatDoesNotComeBackFailsTheStepWithTheRungAndTheReason() throws Exception {
        FaultStep step = restart();
        step.setTimeout("0s");
        FakeStepContext context = lab.context(inner -> "done");
        step.start(context).start();
        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .hasMessageStartingWith("csr-1 did not come back after its restart: rung healthy: not healthy after ")
                .hasMessageContaining("does not say that the device has booted");
    }

    @Test
    void aNodeThatDoesNotComeBackAfterABlockThatFailedIsSaidInTheLog() throws Exception {
        FaultStep step = restart();
        step.setTimeout("0s");
        FakeStepContext context = lab.context(inner -> {
            throw new AbortException("red");
        });
        step.start(context).start();
        assertThat(StepBench.failure(context)).hasMessage("red");
        assertThat(lab.bench().log()).contains("csr-1 did not come back after its restart: rung healthy: ");
    }

    @Test
    void aNodeThatTheLabDoesNotHaveIsToldWithThoseThatItHas() throws Exception {
        assertThat(refusal(lab, "csr-9"))
                .isInstanceOf(AbortException.class)
                .hasMessage("node: no node is called \"csr-9\"; the lab has vmx-1, csr-1");
    }

    @Test
    void aVirtualMachineOfKubeVirtIsNotRestarted() throws Exception {
        try (InnerBench machines = new InnerBench(directory, Path.of("src/test/resources/topologies/kubevirt.yaml"))) {
            assertThat(refusal(machines, "left"))
                    .isInstanceOf(AbortException.class)
                    .hasMessageStartingWith("left is of the runtime kubevirt, which is not restarted from here");
            assertThat(machines.bench().log()).doesNotContain("is restarted", "did not come back");
        }
    }

    @Test
    void aRestartOfTheControllerDuringTheBlockWaitsForTheNodeWhenTheBlockEnds() throws Exception {
        assertReadyAfterRestart("body csr-1", true);
    }

    @Test
    void aRestartOfTheControllerWhileTheNodeIsWaitedForWaitsAgain() throws Exception {
        assertReadyAfterRestart("opening csr-1", false);
    }

    @Test
    void aRestartOfTheControllerBeforeTheNodesRestartsTheNodeOnce() throws Exception {
        String before = incarnation();
        FakeStepContext first = lab.context(inner -> "never");
        StepExecution execution = restart().start(first);
        BlockingQueue<byte[]> programs = new LinkedBlockingQueue<>();
        first.onSave(() -> {
            first.onSave(() -> {}); // once: what the process that ends does later is not written down
            byte[] program = ProgramFile.written(execution);
            lab.bench().jenkins().restart();
            programs.add(program);
        });
        execution.start();
        byte[] program = programs.poll(60, TimeUnit.SECONDS);
        lab(lab).restart("csr-1", before); // what the process before it may have done still
        String after = incarnation();

        FakeStepContext context = lab.context(inner -> "done");
        ProgramFile.read(program, StepExecution.class, context).onResume();
        assertThat(StepBench.outcome(context)).isEqualTo("done");
        assertThat(incarnation()).isEqualTo(after).isNotEqualTo(before);
        assertReachedAndToldOnce(context);
    }

    private void assertReadyAfterRestart(String phase, boolean bodyGoesOn) throws Exception {
        assertReachedAndToldOnce(FaultAcrossRestart.run(lab, restart(), phase, bodyGoesOn));
    }

    private String incarnation() throws Exception {
        return lab(lab).incarnation("csr-1");
    }

    private static Lab lab(InnerBench bench) throws Exception {
        return JenkinsFacade.get()
                .labs()
                .find(
                        bench.handle(),
                        Clusters.named(null),
                        BuildRef.of(bench.context().get(hudson.model.Run.class)))
                .lab();
    }

    private static Object forEver(CountDownLatch begun) throws InterruptedException {
        begun.countDown();
        return new CountDownLatch(1).await(1, TimeUnit.HOURS);
    }

    /** The address that is pinged is one of the node's own lines of configuration. */
    private void assertReachedAndToldOnce(FakeStepContext context) throws Exception {
        assertThat(lab.run(new PingStep("vmx-1", "csr-1"))).asString().contains("verdict=pass");
        assertThat(context.outcomes()).isEqualTo(1);
    }
}
