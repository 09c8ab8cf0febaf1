package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every meshnet does with cables. */
abstract class MeshnetContract extends SimulatedClusterCase {

    void awaitCable(Port one, Port other) {
        eventually().untilAsserted(() -> {
            assertThat(simulator.wires().farEnd(one)).hasValue(other);
            assertThat(simulator.wires().farEnd(other)).hasValue(one);
        });
    }

    /** The pod goes, which its neighbour's cable shows, and comes again on the machine called one. */
    void takeAwayAndBringBack(String pod, String neighbour) throws Exception {
        core.deleteNamespacedPod(pod, namespace).execute();
        eventually()
                .untilAsserted(() -> assertThat(simulator.wires().farEnd(port(neighbour, "eth1")))
                        .isEmpty());
        run("one", pod);
        awaitCable(port(pod, "eth1"), port(neighbour, "eth1"));
    }

    @Test
    void aPodThatGoesTakesTheInterfaceOfItsNeighbourOnTheSameMachineAlong() throws Exception {
        cable(1, "a", "eth1", "b", "eth1");
        run("one", "a", "b");
        awaitCable(port("a", "eth1"), port("b", "eth1"));
        long before = simulator.wires().incarnationOf(port("b", "eth1"));
        core.deleteNamespacedPod("a", namespace).execute();
        eventually()
                .untilAsserted(() -> assertThat(
                                simulator.wires().portsOf(port("b", "eth1").pod()))
                        .isEmpty());
        run("one", "a");
        awaitCable(port("a", "eth1"), port("b", "eth1"));
        assertThat(simulator.wires().incarnationOf(port("b", "eth1"))).isNotEqualTo(before);
    }

    @Test
    void aPodThatGoesTakesItsCableAlongAndBringsItBack() throws Exception {
        cable(1, "a", "eth1", "b", "eth1");
        run("one", "a", "b");
        awaitCable(port("a", "eth1"), port("b", "eth1"));
        takeAwayAndBringBack("a", "b");
    }
}
