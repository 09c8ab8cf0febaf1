package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.ApiProxy;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.lab.BareCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabSweep;
import io.jenkins.plugins.networktopology.jenkins.view.NetworkLabsAction;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that cannot be reached when a lab on it is to be removed. */
class UnreachableTearDownTest {

    @TempDir
    Path directory;

    private final NetworkLabsAction page = new NetworkLabsAction();
    private final List<String> reaper = new ArrayList<>();
    private StepBench bench;
    private Simulator simulator;
    private BareCluster cluster;
    private ApiProxy way;

    @BeforeEach
    void start() throws Exception {
        bench = new StepBench(directory)
                .file("lab.yaml", Path.of("examples-jenkinsfiles/topologies/frr-triangle.yaml"));
        simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO));
        cluster = new BareCluster(simulator);
        way = new ApiProxy(simulator.server());
        LabCluster lab = new LabCluster("lab", new BareConnection(way.url()));
        lab.setReach(Reach.NODE_PORT);
        bench.jenkins().configure(List.of(lab));
        bench.jenkins().administrator(true);
    }

    @AfterEach
    void close() {
        bench.close();
        way.close();
        cluster.close();
        simulator.close();
    }

    @Test
    void theReaperTriesUntilItIsDoneAndThePageShowsItSoLong() throws Exception {
        FakeStepContext context = bench.context(bench.build(), true, inner -> {
            way.cut();
            return "done";
        });
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("lab.yaml");
        step.start(context).start();

        assertThat(StepBench.outcome(context)).as("the body's outcome stands").isEqualTo("done");
        assertThat(bench.log()).contains("could not be removed and is tried again until it is gone: ");
        assertThat(cluster.labs()).hasSize(1);
        assertThat(page.getPending()).hasSize(1);
        assertThat(page.getPending()).allMatch(row -> row.getWhy().contains("no answer from the API server"));

        sweep();
        assertThat(reaper).anyMatch(line -> line.contains(" is still there: "));
        assertThat(page.getPending()).hasSize(1);

        bench.jenkins().restart();
        assertThat(page.getPending()).as("not forgotten by a restart").hasSize(1);

        way.mend();
        sweep();
        assertThat(reaper).anyMatch(line -> line.endsWith(": its removal had failed"));
        assertThat(page.getPending()).isEmpty();
        assertThat(cluster.labs()).isEmpty();
    }

    private void sweep() throws InterruptedException {
        new LabSweep(bench.jenkins().labs(), bench.jenkins().clusters(), id -> false, reaper::add).run();
    }
}
