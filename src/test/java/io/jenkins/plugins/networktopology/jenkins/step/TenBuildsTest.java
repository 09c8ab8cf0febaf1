package io.jenkins.plugins.networktopology.jenkins.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import io.jenkins.plugins.networktopology.jenkins.lab.BareCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of one topology file at the same time on one cluster. */
class TenBuildsTest {

    private static final int BUILDS = 10;

    @TempDir
    Path directory;

    private final CountDownLatch up = new CountDownLatch(BUILDS);
    private final CountDownLatch leave = new CountDownLatch(1);

    @Test
    void areUpTogetherWithLinkIdsOfTheirOwnAndLeaveNothing() throws Exception {
        try (StepBench bench = new StepBench(directory);
                Simulator simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO));
                BareCluster cluster = new BareCluster(simulator)) {
            bench.file("article.yaml", Path.of("examples-jenkinsfiles/topologies/article.yaml"));
            LabCluster lab =
                    new LabCluster("lab", new BareConnection(simulator.server().toString()));
            lab.setReach(Reach.NODE_PORT);
            bench.jenkins().configure(List.of(lab));
            List<FakeStepContext> builds = new ArrayList<>();
            for (int i = 0; i < BUILDS; i++) {
                builds.add(begin(bench));
            }
            assertThat(up.await(3, TimeUnit.MINUTES)).as("all are up").isTrue();

            assertNoLinkIdIsOfTwo(cluster.linkIds());
            leave.countDown();

            Set<Object> labs = new HashSet<>();
            for (FakeStepContext build : builds) {
                labs.add(StepBench.outcome(build));
            }
            assertThat(labs).hasSize(BUILDS);
            assertThat(cluster.labs()).isEmpty();
            assertThat(bench.jenkins().labs().pending().all()).isEmpty();
        }
    }

    private FakeStepContext begin(StepBench bench) throws Exception {
        FakeStepContext context = bench.context(bench.build(), true, inner -> {
            up.countDown();
            leave.await();
            return inner.get(LabHandle.class).lab();
        });
        NetworkTopologyStep step = new NetworkTopologyStep();
        step.setTopology("article.yaml");
        step.start(context).start();
        return context;
    }

    private static void assertNoLinkIdIsOfTwo(Map<String, Set<Long>> byNamespace) {
        assertThat(byNamespace).hasSize(BUILDS);
        assertThat(byNamespace.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(byNamespace.values().stream().flatMap(Set::stream).toList()).doesNotHaveDuplicates();
    }
}
