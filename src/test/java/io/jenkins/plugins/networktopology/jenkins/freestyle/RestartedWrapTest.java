package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.EnvVars;
import hudson.model.Result;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.lab.BareCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.ReaperRound;
import io.jenkins.plugins.networktopology.jenkins.reaper.LabRunListener;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jenkins.tasks.SimpleBuildWrapper.Context;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The controller is restarted while a Pipeline is in a {@code wrap} with a lab. Nothing of ours runs there until the
 * block ends; the process that kept the lab alive has died.
 */
class RestartedWrapTest {

    @TempDir
    Path directory;

    private final List<String> log = new ArrayList<>();
    private FreestyleBench bench;
    private Simulator simulator;
    private BareCluster cluster;

    @BeforeEach
    void start() throws Exception {
        bench = new FreestyleBench(directory);
        simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO));
        cluster = new BareCluster(simulator);
        LabCluster lab =
                new LabCluster("lab", new BareConnection(simulator.server().toString()));
        lab.setReach(Reach.NODE_PORT);
        bench.jenkins().configure(List.of(lab));
    }

    @AfterEach
    void close() {
        bench.close();
        cluster.close();
        simulator.close();
    }

    @Test
    void theReaperGivesTheSignOfLifeOfALabWhoseBuildGoesOn() throws Exception {
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> {
                    restart();

                    sweep();

                    assertThat(cluster.labs()).singleElement().satisfies(lab -> {
                        assertThat(lab.state()).isEqualTo(LabSummary.State.OWNED);
                        assertThat(lab.why()).isEqualTo("in use by its owner");
                    });
                    assertThat(bench.jenkins().labs().live()).hasSize(1);
                })
                .step(new VerifyLabBuilder())
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        assertNothingIsLeft();
    }

    @Test
    void nobodyElseRemovesItBeforeTheControllerIsBack() throws Exception {
        FakeBuild build = bench.build()
                .wrapper(new NetworkLabWrapper("article.yaml"))
                .step(environment -> {
                    restart();
                    assertThat(cluster.labs())
                            .extracting(LabSummary::state)
                            .as("as far as anybody can see")
                            .containsExactly(LabSummary.State.ORPHANED);

                    assertThat(cluster.reap()).isEmpty();
                })
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.SUCCESS);
        assertNothingIsLeft();
    }

    @Test
    void whatABuildLeftThatDoesNotGoOnIsRemoved() throws Exception {
        FakeRun run = bench.run();
        FakeListener listener = new FakeListener();
        new NetworkLabWrapper("article.yaml")
                .setUp(new Context(), run, bench.workspace(), null, listener, new EnvVars());
        assertThat(cluster.labs()).hasSize(1);
        restart();
        run.complete();

        sweep();

        assertThat(log).anyMatch(line -> line.endsWith(": its owner's process has ended"));
        assertNothingIsLeft();
    }

    @Test
    void aLabThatIsKeptIsNotTakenUpSoThatTheEndOfItsBuildLeavesIt() throws Exception {
        NetworkLabWrapper wrapper = new NetworkLabWrapper("article.yaml");
        wrapper.setKeepOnFailure("2h");
        FakeBuild build = bench.build()
                .wrapper(wrapper)
                .step(environment -> {
                    throw new IllegalStateException("red");
                })
                .publisher(new WorkStep(environment -> {
                    bench.jenkins().restart();
                    sweep();
                    assertThat(bench.jenkins().labs().live()).isEmpty();
                }))
                .begin();

        assertThat(build.result()).as(build.log()).isEqualTo(Result.FAILURE);
        assertThat(build.log()).doesNotContain("AssertionError");
        new LabRunListener().onCompleted(build.run(), null);
        assertThat(cluster.labs()).extracting(LabSummary::state).containsExactly(LabSummary.State.DETACHED);
    }

    private void restart() throws Exception {
        bench.jenkins().restart();
        cluster.killOwners();
    }

    private void sweep() throws InterruptedException {
        ReaperRound.run(bench.jenkins(), log::add);
    }

    private void assertNothingIsLeft() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(cluster.labs()).isEmpty());
        assertThat(bench.jenkins().labs().live()).isEmpty();
        assertThat(bench.jenkins().labs().pending().all()).isEmpty();
    }
}
