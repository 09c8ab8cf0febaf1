package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The life of labs on the simulated cluster. */
class SimulatedLabTest extends LabContract {

    private static Simulator simulator;

    @BeforeAll
    static void start() throws IOException {
        simulator = Simulator.start(SimulatorOptions.DEFAULT
                .withBootTime(Duration.ofMillis(200))
                .withMissingImages(Set.of("registry.invalid/absent:1")));
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Override
    ClusterSettings cluster() {
        return ClusterSettings.url(simulator.server().toString());
    }

    @Override
    ImageChoice images() {
        return new ImageChoice(Map.of("frr", "lab/frr-node:1"), Optional.empty(), Optional.empty(), "IfNotPresent");
    }

    @Override
    LabSettings settings() {
        return super.settings().withAccessPaths(List.of(AccessPath.NODE_PORT));
    }

    @Override
    List<AccessPath> ways() {
        return List.of(AccessPath.NODE_PORT);
    }
}
