package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link down during a block, on a vMX and a CSR with one cable between them: it is open afterwards, whatever happens. */
class FaultStepTest {

    private static final FlowInterruptedException ABORT = new FlowInterruptedException(Result.ABORTED, true);

    @TempDir
    static Path directory;

    private static InnerBench lab;

    @BeforeAll
    static void up() throws Exception {
        lab = new InnerBench(directory, Path.of("examples-jenkinsfiles/topologies/article.yaml"));
    }

    @AfterAll
    static void down() {
        lab.close();
    }

    @Test
    void valueOfTheBlockIsTheSteps() throws Exception {
        FakeStepContext context = lab.context(inner -> "value");
        new FaultStep("csr-1:Gi2").start(context).start();
        assertThat(StepBench.outcome(context)).isEqualTo("value");
        assertThat(lab.bench().log())
                .contains("csr-1:GigabitEthernet2 is shut down", "csr-1:GigabitEthernet2 is open again");
    }

    @Test
    void linkIsOpenAgainAfterABlockThatFailed() throws Exception {
        FakeStepContext context = lab.context(inner -> {
            throw new AbortException("red");
        });
        new FaultStep("csr-1:GigabitEthernet2").start(context).start();
        assertThat(StepBench.failure(context)).hasMessage("red");
        assertOpenAndToldOnce(context);
    }

    @Test
    void blockRunsWithoutTheFaultIfItIsNotToBeDown() throws Exception {
        FakeStepContext context = lab.context(inner -> lab.run(new PingStep("csr-1", "vmx-1")));
        FaultStep step = new FaultStep("csr-1:Gi2");
        step.setDown(false);
        step.start(context).start();
        assertThat(StepBench.outcome(context)).asString().contains("verdict=pass");
    }

    @Test
    void interfaceWithoutALinkIsToldWithThoseThatHaveOne() throws Exception {
        FakeStepContext context = lab.context(inner -> "never");
        new FaultStep("csr-1:Gi7").start(context).start();
        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .hasMessage("link: csr-1 has no link on \"Gi7\"; it has links on GigabitEthernet2");
    }

    @Test
    void linkThatIsNoneIsToldWithHowToWriteOne() throws Exception {
        FakeStepContext context = lab.context(inner -> "never");
        new FaultStep("csr-1").start(context).start();
        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .hasMessage("link: \"csr-1\" is no end of a link; write it node:interface, like vmx-1:ge-0/0/3");
    }

    @Test
    void oneOfLinkAndNodeMustBeGiven() {
        assertThatThrownBy(() -> new FaultStep(" ").start(lab.context()))
                .isInstanceOf(AbortException.class)
                .hasMessage(
                        "link, node: neither is given; expected a link to take down, like link: 'r1:eth1', or a node"
                                + " to restart, like node: 'r1'");
    }

    @Test
    void notBothOfLinkAndNodeMayBeGiven() {
        FaultStep both = new FaultStep("csr-1:Gi2");
        both.setNode("vmx-1");
        assertThatThrownBy(() -> both.start(lab.context()))
                .isInstanceOf(AbortException.class)
                .hasMessage("link, node: both are given, \"csr-1:Gi2\" and \"vmx-1\"; expected one of them, and the"
                        + " other fault in a block of its own");
    }

    @Test
    void abortBeforeTheBlockBeginsLeavesTheLinkOpen() throws Exception {
        FakeStepContext context = lab.context(inner -> "never");
        StepExecution execution = new FaultStep("csr-1:Gi2").start(context);
        synchronized (execution) { // so that its block cannot begin before it is aborted
            execution.start();
            execution.stop(ABORT);
            assertThat(context.outcome()).as("without waiting for the device").isCompletedExceptionally();
        }
        assertOpenAndToldOnce(context);
    }

    @Test
    void abortDuringTheBlockEndsItAndOpensTheLink() throws Exception {
        CountDownLatch inBody = new CountDownLatch(1);
        FakeStepContext context = lab.context(inner -> forEver(inBody));
        StepExecution execution = new FaultStep("csr-1:Gi2").start(context);
        execution.start();
        assertThat(inBody.await(60, TimeUnit.SECONDS)).isTrue();
        execution.stop(ABORT);

        assertThat(StepBench.failure(context)).isSameAs(ABORT);
        assertOpenAndToldOnce(context);
    }

    @Test
    void abortWhileTheLinkIsOpenedDoesNotWaitAndDoesNotKeepItShut() throws Exception {
        FakeStepContext context = lab.context(inner -> "done");
        StepExecution execution = new FaultStep("csr-1:Gi2").start(context);
        BlockingQueue<String> opening = new LinkedBlockingQueue<>();
        context.onSave(() -> opening.add(execution.getStatus()));
        execution.start();
        while (!"opening csr-1:Gi2".equals(opening.poll(60, TimeUnit.SECONDS))) {}
        execution.stop(ABORT);

        assertThat(context.outcome()).isDone();
        lab.run(new PingStep("csr-1", "vmx-1"));
    }

    private static Object forEver(CountDownLatch begun) throws InterruptedException {
        begun.countDown();
        return new CountDownLatch(1).await(1, TimeUnit.HOURS);
    }

    /** A ping has its own patience, in which the interface is opened. */
    private void assertOpenAndToldOnce(FakeStepContext context) throws Exception {
        lab.run(new PingStep("csr-1", "vmx-1"));
        assertThat(context.outcomes()).isEqualTo(1);
    }
}
