package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.ApiProxy;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.fake.ProgramFile;
import io.jenkins.plugins.networktopology.jenkins.lab.BareCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LabSweep;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The controller is restarted in each phase of a lab; the cluster and what is on it go on meanwhile. */
class RestartTest {

    @TempDir
    Path directory;

    private StepBench bench;
    private FakeRun build;

    @BeforeEach
    void start() throws Exception {
        bench = new StepBench(directory).file("article.yaml", Path.of("examples-jenkinsfiles/topologies/article.yaml"));
        build = bench.build();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whileItsNodesComeUpTheLabIsBegunAgainAndTheBodyRuns() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO));
                BareCluster cluster = new BareCluster(simulator);
                ApiProxy way = new ApiProxy(simulator.server()).hold(RestartTest::looksAtPodsOfALab)) {
            bench.file("lab.yaml", Path.of("examples-jenkinsfiles/topologies/frr-triangle.yaml"));
            LabCluster lab = new LabCluster("lab", new BareConnection(way.url()));
            lab.setReach(Reach.NODE_PORT);
            bench.jenkins().configure(List.of(lab));
            NetworkTopologyExecution before = execution(bench.context(build, true, inner -> "never"), "lab.yaml");
            before.start();
            way.awaitHeld();
            String first = cluster.ids().get(0);

            FakeStepContext context = bench.context(
                    build, true, inner -> inner.get(LabHandle.class).lab());
            NetworkTopologyExecution after = restarted(before, context);
            way.mend();
            after.onResume();

            assertThat(StepBench.outcome(context)).isNotEqualTo(first);
            assertThat(bench.log())
                    .as("nothing is said of what the end of the first process broke off")
                    .contains(": 3 nodes, 3 links\n")
                    .containsOnlyOnce(" ready took ")
                    .containsOnlyOnce(" down took ");
            assertThat(cluster.labs()).isEmpty();
        }
    }

    private static boolean looksAtPodsOfALab(String request) {
        return request.startsWith("GET ") && request.contains("/namespaces/nettopo-") && request.endsWith("/pods");
    }

    @Test
    void abortBeforeTheLabIsBegunAgainRemovesIt() throws Exception {
        bench.devicesThatBootForAnHour();
        NetworkTopologyExecution before = execution(bench.context(build, true, inner -> "never"));
        before.start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !bench.labs().isEmpty());

        FakeStepContext context = bench.context(build, true, inner -> "never");
        NetworkTopologyExecution after = restarted(before, context);
        synchronized (after) { // so that what is resumed cannot begin before it is aborted
            after.onResume();
            after.stop(new AbortException("enough"));
        }

        assertThat(StepBench.failure(context)).hasMessage("enough");
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(bench::assertNothingIsLeft);
    }

    @Test
    void inTheBodyTheLabGoesOnWithItsNewProcessAndIsRemovedAfterIt() throws Exception {
        NetworkTopologyExecution before = inItsBody();

        FakeStepContext context = bench.context(build, true, inner -> "not run again");
        NetworkTopologyExecution after = restarted(before, context);
        after.onResume();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !bench.jenkins().labs().live().isEmpty());
        assertThat(bench.labs()).singleElement().satisfies(lab -> {
            assertThat(lab.state()).isEqualTo(LabSummary.State.OWNED);
            assertThat(lab.heartbeat()).isPresent();
        });
        new BlockStepExecution.BodyEnd(after).onSuccess(context, "done");

        assertThat(StepBench.outcome(context)).isEqualTo("done");
        bench.assertNothingIsLeft();
    }

    @Test
    void itsPlaceOnTheClusterIsTakenBeforeItIsResumed() throws Exception {
        bench.cluster().setLabsAtOnce(1);
        NetworkTopologyExecution before = inItsBody();
        FakeStepContext context = bench.context(build, true, inner -> "not run again");
        NetworkTopologyExecution after = restarted(before, context);

        FakeStepContext next = bench.context(bench.build(), true, inner -> "next");
        execution(next).start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> bench.log().contains("waiting until one of them is removed"));
        after.onResume();
        new BlockStepExecution.BodyEnd(after).onSuccess(context, "done");

        assertThat(StepBench.outcome(context)).isEqualTo("done");
        assertThat(StepBench.outcome(next)).isEqualTo("next");
        bench.assertNothingIsLeft();
    }

    @Test
    void whileTheLabIsRemovedItIsRemovedToTheEndAndTheOutcomeIsTheBodys() throws Exception {
        byte[] program = killedWhileRemoving(null);
        FakeStepContext context = bench.context(build, true, inner -> "never");
        ProgramFile.read(program, NetworkTopologyExecution.class, context).onResume();

        assertThat(StepBench.failure(context))
                .isInstanceOf(AbortException.class)
                .hasMessage("red");
        bench.assertNothingIsLeft();
    }

    @Test
    void labThatIsToBeKeptIsKeptAllTheSame() throws Exception {
        byte[] program = killedWhileRemoving("2h");
        FakeStepContext context = bench.context(build, true, inner -> "never");
        ProgramFile.read(program, NetworkTopologyExecution.class, context).onResume();

        assertThat(StepBench.failure(context)).hasMessage("red");
        assertThat(bench.labs())
                .singleElement()
                .satisfies(lab -> assertThat(lab.state()).isEqualTo(LabSummary.State.DETACHED));
    }

    @Test
    void labOfAClusterThatIsNoLongerConfiguredIsRememberedAndRemovedWhenItIsBack() throws Exception {
        byte[] program = killedWhileRemoving(null);
        bench.jenkins().configure(List.of());
        FakeStepContext context = bench.context(build, true, inner -> "never");
        ProgramFile.read(program, NetworkTopologyExecution.class, context).onResume();

        assertThat(StepBench.failure(context)).hasMessage("red");
        assertThat(bench.log()).contains("cluster sim is no longer configured");
        assertThat(bench.jenkins().labs().pending().all().values())
                .singleElement()
                .asString()
                .contains("no longer configured");
        bench.jenkins().configure(List.of(bench.cluster()));
        new LabSweep(bench.jenkins().labs(), bench.jenkins().clusters(), id -> false, line -> {}).run();
        bench.assertNothingIsLeft();
    }

    /** What was written down of a build whose body has failed, when its controller died before the removal began. */
    private byte[] killedWhileRemoving(String keepOnFailure) throws Exception {
        FakeStepContext first = bench.context(build, true, inner -> {
            throw new AbortException("red");
        });
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        step.setKeepOnFailure(keepOnFailure);
        byte[] program = killed((NetworkTopologyExecution) step.start(first), first, "removing");
        assertThat(bench.labs()).hasSize(1);
        return program;
    }

    /** Starts it, and ends its controller in that phase; what was written down then. */
    private byte[] killed(NetworkTopologyExecution before, FakeStepContext context, String phase) throws Exception {
        BlockingQueue<byte[]> programs = new LinkedBlockingQueue<>();
        context.onSave(() -> {
            if (before.getStatus().startsWith(phase)) {
                programs.add(write(before));
                throw new ThreadDeath(); // what this process would still do, it does no more
            }
        });
        before.start();
        byte[] program = programs.poll(60, TimeUnit.SECONDS);
        assertThat(program).as("written down while " + phase).isNotNull();
        bench.jenkins().restart();
        return program;
    }

    @Test
    void beforeAnythingIsCreatedItIsBegunAgain() throws Exception {
        FakeStepContext first = bench.context(build, true, inner -> "never");
        byte[] program = killed(execution(first), first, "creating");
        FakeStepContext context = bench.context(build, true, inner -> "done");
        ProgramFile.read(program, NetworkTopologyExecution.class, context).onResume();

        assertThat(StepBench.outcome(context)).isEqualTo("done");
        bench.assertNothingIsLeft();
    }

    @Test
    void passwordsOfTheConfigurationAreNotWrittenDownInTheClear() throws Exception {
        CountDownLatch inBody = new CountDownLatch(1);
        FakeStepContext context = bench.context(build, false, inner -> {
            inBody.countDown();
            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
        });
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setDefinition(
                "nodes:\n  r1:\n    platform: cisco_csr1000v\n    config: ['username eve secret Xk4mP9qz']\n");
        NetworkTopologyExecution execution = (NetworkTopologyExecution) step.start(context);
        execution.start();
        assertThat(inBody.await(60, TimeUnit.SECONDS)).isTrue();
        byte[] program = ProgramFile.write(execution);
        execution.stop(new AbortException("enough"));
        StepBench.failure(context);

        // the definition itself is in the Jenkinsfile; of a file's text nothing but the encrypted form may be here
        assertThat(new String(program, java.nio.charset.StandardCharsets.ISO_8859_1).split("Xk4mP9qz", -1))
                .hasSize(2);
    }

    private static byte[] write(NetworkTopologyExecution execution) {
        try {
            return ProgramFile.write(execution);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NetworkTopologyExecution restarted(NetworkTopologyExecution before, FakeStepContext context)
            throws Exception {
        byte[] program = ProgramFile.write(before);
        bench.jenkins().restart();
        return ProgramFile.read(program, NetworkTopologyExecution.class, context);
    }

    /** A block whose body runs, for an hour. */
    private NetworkTopologyExecution inItsBody() throws Exception {
        CountDownLatch inBody = new CountDownLatch(1);
        NetworkTopologyExecution block = execution(bench.context(build, true, inner -> {
            inBody.countDown();
            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
        }));
        block.start();
        assertThat(inBody.await(60, TimeUnit.SECONDS)).isTrue();
        return block;
    }

    private static NetworkTopologyExecution execution(FakeStepContext context) throws Exception {
        return execution(context, "article.yaml");
    }

    private static NetworkTopologyExecution execution(FakeStepContext context, String file) throws Exception {
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology(file);
        return (NetworkTopologyExecution) step.start(context);
    }
}
