package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract against the simulated API server. */
class SimulatedClusterTest extends ClusterContract {

    private static Simulator simulator;

    @BeforeAll
    static void start() throws IOException {
        simulator = Simulator.start(SimulatorOptions.DEFAULT);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Override
    ClusterSettings settings() {
        return ClusterSettings.url(simulator.server().toString());
    }
}
