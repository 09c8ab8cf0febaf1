package io.jenkins.plugins.networktopology.jenkins.freestyle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.config.Reach;
import io.jenkins.plugins.networktopology.jenkins.fake.ApiProxy;
import io.jenkins.plugins.networktopology.jenkins.fake.BareConnection;
import io.jenkins.plugins.networktopology.jenkins.lab.BareCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabSweep;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The bench's only cluster, whose API server does not answer when a lab's pods are to be removed, until it is told to. */
final class HeldRemoval implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final FreestyleBench bench;
    private final Simulator simulator;
    private final BareCluster cluster;
    private final ApiProxy way;

    HeldRemoval(FreestyleBench bench) throws Exception {
        this(bench, 0);
    }

    /** @param bootSeconds of the devices */
    HeldRemoval(FreestyleBench bench, long bootSeconds) throws Exception {
        this.bench = bench;
        simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ofSeconds(bootSeconds)));
        cluster = new BareCluster(simulator);
        way = new ApiProxy(simulator.server())
                .hold(request -> request.startsWith("DELETE ") && request.endsWith("/pods"));
        LabCluster lab = new LabCluster("lab", new BareConnection(way.url()));
        lab.setReach(Reach.NODE_PORT);
        bench.jenkins().configure(List.of(lab));
    }

    /** Waits until a lab with nodes is there. */
    void awaitLab() {
        Awaitility.await("a lab is begun")
                .atMost(LONG)
                .until(() ->
                        cluster.labs().stream().anyMatch(lab -> !lab.nodes().isEmpty()));
    }

    /** Waits until the removal of a lab has begun. */
    void await() throws InterruptedException {
        way.awaitHeld();
    }

    void assertTheReaperRemovesIt() throws Exception {
        assertThat(cluster.labs()).hasSize(1);
        way.mend();
        Awaitility.await("nothing is left").atMost(LONG).untilAsserted(() -> {
            new LabSweep(bench.jenkins().labs(), bench.jenkins().clusters(), id -> false, line -> {}).run();
            assertThat(cluster.labs()).isEmpty();
            assertThat(bench.jenkins().labs().pending().all()).isEmpty();
            assertThat(bench.jenkins().labs().live()).isEmpty();
        });
    }

    @Override
    public void close() {
        way.close();
        cluster.close();
        simulator.close();
    }
}
