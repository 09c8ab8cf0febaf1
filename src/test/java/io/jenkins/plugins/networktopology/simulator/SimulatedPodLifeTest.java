package io.jenkins.plugins.networktopology.simulator;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.Config;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The simulator keeps the contract of pods. */
class SimulatedPodLifeTest extends PodLifeContract {

    private static final StubDevices DEVICES = new StubDevices();

    private static Simulator simulator;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.start(
                SimulatorOptions.DEFAULT.withMissingImages(Set.of(NO_IMAGE)), (wires, faults) -> DEVICES);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Override
    ApiClient client() {
        return Config.fromUrl(simulator.server().toString());
    }

    @Override
    void unhealthy(String pod) {
        DEVICES.setHealth(new PodRef(namespace, pod), "1 starting");
    }
}
