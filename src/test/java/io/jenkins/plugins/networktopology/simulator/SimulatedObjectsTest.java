package io.jenkins.plugins.networktopology.simulator;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The simulator keeps the contract of objects. */
class SimulatedObjectsTest extends ObjectsContract {

    private static Simulator simulator;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.start(SimulatorOptions.DEFAULT, (wires, faults) -> new StubDevices());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Override
    ApiClient client() {
        return Config.fromUrl(simulator.server().toString());
    }
}
