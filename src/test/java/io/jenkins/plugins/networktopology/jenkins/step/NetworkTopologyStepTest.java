package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import hudson.EnvVars;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jenkinsci.plugins.workflow.steps.EnvironmentExpander;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTopologyStepTest {

    private static final Path ARTICLE = Path.of("examples-jenkinsfiles/topologies/article.yaml");

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private StepBench bench;

    @BeforeEach
    void start() throws Exception {
        bench = new StepBench(directory);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void bodyRunsWhileTheLabIsUpAndNothingIsLeftAfterIt() throws Exception {
        bench.file("net/article.yaml", ARTICLE);
        EnvVars seen = new EnvVars();
        FakeStepContext context = bench.context(bench.build(), true, inner -> {
            inner.get(EnvironmentExpander.class).expand(seen);
            assertThat(bench.labs())
                    .singleElement()
                    .satisfies(lab -> assertThat(lab.id().value())
                            .isEqualTo(inner.get(LabHandle.class).lab()));
            return "done";
        });
        execution(context, "net/article.yaml").start();

        assertThat(StepBench.outcome(context)).isEqualTo("done");
        assertThat(seen).containsKeys("LAB_ID", "LAB_NAMESPACE", "LAB_VMX_1_HOST", "LAB_VMX_1_PORT", "LAB_CSR_1_HOST");
        assertThat(bench.log()).contains("vmx-1 ready after", "csr-1 ready after", "down took");
        assertThat(context.saves())
                .as("written down before anything is created, and on")
                .isGreaterThanOrEqualTo(3);
        assertThat(context.outcomes()).isEqualTo(1);
        bench.assertNothingIsLeft();
    }

    @Test
    void topologyMayBeTextWhereThereIsNoWorkspace() throws Exception {
        FakeStepContext context = bench.context(bench.build(), false, inner -> 1);
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setDefinition("\n" + Files.readString(ARTICLE).indent(12) + "        ");
        step.start(context).start();

        assertThat(StepBench.outcome(context))
                .as("indented as a Jenkinsfile is")
                .isEqualTo(1);
        bench.assertNothingIsLeft();
    }

    @Test
    void failureOfTheBodyIsTheStepsAndTheLabIsGone() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FakeStepContext context = bench.context(bench.build(), true, inner -> {
            throw new AbortException("the test found something");
        });
        execution(context, "article.yaml").start();

        assertThat(StepBench.failure(context)).hasMessage("the test found something");
        bench.assertNothingIsLeft();
    }

    @Test
    void fileThatIsMissingIsNamedAndNoLabIsMade() throws Exception {
        FakeStepContext context = bench.context(bench.build(), true, inner -> "never");
        execution(context, "missing.yaml").start();

        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("no topology file missing.yaml");
        bench.assertNothingIsLeft();
    }

    @Test
    void everyMistakeOfTheFileIsToldAndNoLabIsMade() throws Exception {
        Files.writeString(
                bench.workspace().resolve("lab.yaml"),
                "nodes:\n  r1: {platform: juniper_vmxx}\nlinks:\n  - [r1:ge-0/0/0, r2:ge-0/0/0]\n");
        FakeStepContext context = bench.context(bench.build(), true, inner -> "never");
        execution(context, "lab.yaml").start();

        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .hasMessageContaining("lab.yaml:2:")
                .hasMessageContaining("lab.yaml:4:");
        bench.assertNothingIsLeft();
    }

    @Test
    void textAreaHoldsOneImageOrFaultALine() {
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setImages(List.of("juniper_vmx=lab/vmx:1\r\n  frr=lab/frr:2\r\n\r\n"));
        step.setFaults(List.of(""));
        assertThat(step.getImages()).containsExactly("juniper_vmx=lab/vmx:1", "frr=lab/frr:2");
        assertThat(step.getImagesText()).isEqualTo("juniper_vmx=lab/vmx:1\nfrr=lab/frr:2");
        assertThat(step.getFaults()).isEmpty();
    }

    @Test
    void unknownClusterIsNamedWithThoseThatAreKnown() throws Exception {
        FakeStepContext context = bench.context(bench.build(), true, inner -> "never");
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        step.setCluster("lba");
        step.start(context).start();

        assertThat(StepBench.failure(context)).hasMessage("there is no cluster \"lba\"; configured are: sim");
        bench.assertNothingIsLeft();
    }

    @Test
    void abortInTheBodyEndsItAndRemovesTheLab() throws Exception {
        bench.file("article.yaml", ARTICLE);
        CountDownLatch inBody = new CountDownLatch(1);
        FakeStepContext context = bench.context(bench.build(), true, inner -> {
            inBody.countDown();
            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
        });
        StepExecution execution = execution(context, "article.yaml");
        execution.start();
        assertThat(inBody.await(60, TimeUnit.SECONDS)).isTrue();
        execution.stop(new FlowInterruptedException(Result.ABORTED, true));

        assertThat(StepBench.failure(context)).isInstanceOf(FlowInterruptedException.class);
        bench.assertNothingIsLeft();
    }

    @Test
    void timeoutInsideOfTheBodyFailsTheStepAndTheLabIsGone() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FlowInterruptedException timeout = new FlowInterruptedException(Result.ABORTED, false);
        FakeStepContext context = bench.context(bench.build(), true, inner -> {
            throw timeout;
        });
        execution(context, "article.yaml").start();

        assertThat(StepBench.failure(context)).isSameAs(timeout);
        bench.assertNothingIsLeft();
    }

    @Test
    void twoLabsInParallelBranchesOfOneBuildAreUpAtOnceAndBothAreGone() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FakeRun build = bench.build();
        CyclicBarrier both = new CyclicBarrier(2);
        FakeStepContext.Body body = inner -> {
            both.await(2, TimeUnit.MINUTES);
            return inner.get(LabHandle.class).lab();
        };
        FakeStepContext one = bench.context(build, true, body);
        FakeStepContext other = bench.context(build, true, body);
        execution(one, "article.yaml").start();
        execution(other, "article.yaml").start();

        assertThat(StepBench.outcome(one)).isNotEqualTo(StepBench.outcome(other));
        assertThat(build.getAction(LabResultAction.class).getLabs()).hasSize(2);
        bench.assertNothingIsLeft();
    }

    @Test
    void secondAbortWhileTheLabIsRemovedEndsTheStepAtOnceAndOnlyOnce() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FakeStepContext context = bench.context(bench.build(), true, inner -> "done");
        StepExecution execution = execution(context, "article.yaml");
        context.onSave(() -> {
            if (execution.getStatus().startsWith("removing")) {
                abort(execution);
            }
        });
        execution.start();

        assertThat(StepBench.failure(context)).isInstanceOf(FlowInterruptedException.class);
        Awaitility.await().atMost(LONG).untilAsserted(bench::assertNothingIsLeft);
        Awaitility.await().atMost(LONG).until(() -> execution.getStatus().startsWith("done"));
        assertThat(context.outcomes()).isEqualTo(1);
    }

    @Test
    void labIsRemovedThoughItsClusterIsNoLongerConfigured() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FakeStepContext context = bench.context(bench.build(), true, inner -> {
            bench.jenkins().configure(List.of());
            return "done";
        });
        execution(context, "article.yaml").start();

        assertThat(StepBench.outcome(context)).isEqualTo("done");
        bench.assertNothingIsLeft();
    }

    @Test
    void labForWhichThereIsNoRoomFailsBeforeAnythingIsCreated() throws Exception {
        Files.writeString(
                bench.workspace().resolve("lab.yaml"),
                "nodes:\n  r1: {platform: linux, resources: {memory: 900000Gi}}\n");
        FakeStepContext context = bench.context(bench.build(), true, inner -> "never");
        execution(context, "lab.yaml").start();

        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .hasMessageStartingWith("cluster sim cannot take the lab:\nthere is no room for 1 of 1 pods");
        assertThat(bench.log()).doesNotContain("create took");
        bench.assertNothingIsLeft();
    }

    @Test
    void nodeThatNeverBootsFailsTheStepWithItsReason() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FakeRun build = bench.build();
        FakeStepContext context = bench.context(build, true, inner -> "never");
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        step.setFaults(List.of("boot-never:vmx-1", "image-missing:csr-1"));
        step.start(context).start();

        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .as("what failed first, before what was not waited for because of it")
                .hasMessageContaining("2 of 2 nodes did not become ready: csr-1 (image: ")
                .hasMessageContaining("; vmx-1 (healthy: not waited for");
        assertThat(build.getAction(LabResultAction.class).getCounts().getNotReady())
                .as("the build's page tells of it")
                .isPositive();
        bench.assertNothingIsLeft();
    }

    @Test
    void faultsHitTheirOwnLabAndNoOther() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FakeStepContext broken = bench.context(bench.build(), true, inner -> "never");
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        step.setFaults(List.of("image-missing:vmx-1"));
        step.start(broken).start();
        FakeStepContext whole = bench.context(bench.build(), true, inner -> "up");
        execution(whole, "article.yaml").start();

        assertThat(StepBench.failure(broken)).isInstanceOf(AbortException.class).hasMessageContaining("vmx-1 (image: ");
        assertThat(StepBench.outcome(whole)).isEqualTo("up");
        bench.assertNothingIsLeft();
    }

    @Test
    void faultThatCannotHappenIsRefused() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FakeStepContext context = bench.context(bench.build(), true, inner -> "never");
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        step.setFaults(List.of("lldp-filtered:vmx-2:ge-0/0/3"));
        step.start(context).start();

        assertThat(StepBench.failure(context))
                .hasMessage("faults: lldp-filtered:vmx-2: the topology has no node vmx-2");
        bench.assertNothingIsLeft();
    }

    @Test
    void labOfAFailedBuildIsKeptForAsLongAsAsked() throws Exception {
        bench.file("article.yaml", ARTICLE);
        FakeStepContext context = bench.context(bench.build(), true, inner -> {
            throw new AbortException("red");
        });
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        step.setKeepOnFailure("2h");
        step.start(context).start();

        assertThat(StepBench.failure(context)).hasMessage("red");
        assertThat(bench.labs()).singleElement().satisfies(lab -> {
            assertThat(lab.state()).isEqualTo(io.jenkins.plugins.networktopology.lab.LabSummary.State.DETACHED);
            assertThat(Duration.between(java.time.Instant.now(), lab.expires()))
                    .isBetween(Duration.ofMinutes(110), Duration.ofMinutes(121));
        });
    }

    @Test
    void parametersThatMakeNoSenseAreRefusedBeforeAnythingHappens() throws Exception {
        FakeStepContext context = bench.context(bench.build(), true, inner -> "never");
        assertThatThrownBy(() -> new NetworkTopologyStep().start(context)).hasMessageContaining("topology: 'FILE'");
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("a.yaml");
        step.setImages(List.of("vmx"));
        assertThatThrownBy(() -> step.start(context)).hasMessageContaining("juniper_vmx=");
        step.setImages(List.of());
        step.setKeepOnFailure("long");
        assertThatThrownBy(() -> step.start(context)).hasMessageContaining("30s, 5m or 2h");
        step.setKeepOnFailure("2h");
        step.setFaults(List.of("boot-never:vmx-1"));
        assertThatThrownBy(() -> step.start(context)).hasMessageContaining("leave keepOnFailure or faults out");
    }

    private static void abort(StepExecution execution) {
        try {
            execution.stop(new FlowInterruptedException(Result.ABORTED, true));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static StepExecution execution(FakeStepContext context, String file) throws Exception {
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology(file);
        return step.start(context);
    }
}
