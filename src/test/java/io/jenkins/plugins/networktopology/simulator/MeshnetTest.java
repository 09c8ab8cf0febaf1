package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.CoreV1Event;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Pod;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeshnetTest extends MeshnetContract {

    @Test
    void twoPodsOfOneNodeAreConnected() throws Exception {
        cable(1, "a", "eth1", "b", "eth3");
        run("one", "a", "b");
        awaitCable(port("a", "eth1"), port("b", "eth3"));
        assertThat(simulator.wires().portsOf(port("a", "").pod())).containsExactly("eth1");
    }

    @Test
    void twoPodsOfDifferentNodesAreConnected() throws Exception {
        cable(1, "a", "eth1", "b", "eth1");
        run("one", "a");
        run("two", "b");
        awaitCable(port("a", "eth1"), port("b", "eth1"));
    }

    @Test
    void anInterfaceToAnotherNodeStaysWhenThePodThereGoes() throws Exception {
        cable(1, "a", "eth1", "b", "eth1");
        run("one", "a");
        run("two", "b");
        awaitCable(port("a", "eth1"), port("b", "eth1"));
        long before = simulator.wires().incarnationOf(port("b", "eth1"));
        takeAwayAndBringBack("a", "b");
        assertThat(simulator.wires().incarnationOf(port("b", "eth1"))).isEqualTo(before);
    }

    @Test
    void theInterfacesAreThoseThatThePodWhichComesLastNames() throws Exception {
        topologies().create(topology("a", link(1, "b", "eth1", "eth1"))).throwsApiException();
        topologies().create(topology("b", link(1, "a", "eth2", "eth1"))).throwsApiException();
        run("one", "a");
        eventually()
                .untilAsserted(
                        () -> assertThat(devices.running(port("a", "").pod())).isPresent());
        run("one", "b");
        awaitCable(port("b", "eth2"), port("a", "eth1"));
    }

    @Test
    void endsThatDoNotKnowEachOthersIdStayUnconnected() throws Exception {
        topologies().create(topology("a", link(1, "b", "eth1", "eth1"))).throwsApiException();
        topologies().create(topology("b", link(2, "a", "eth1", "eth1"))).throwsApiException();
        run("one", "b");
        eventually()
                .untilAsserted(
                        () -> assertThat(devices.running(port("b", "").pod())).isPresent());
        run("one", "a");
        eventually()
                .untilAsserted(
                        () -> assertThat(devices.running(port("a", "").pod())).isPresent());
        assertThat(simulator.wires().farEnd(port("a", "eth1"))).isEmpty();
    }

    @Test
    void aTopologyThatComesAfterItsPodIsNotSeen() throws Exception {
        run("one", "a", "b");
        eventually().untilAsserted(() -> assertThat(devices.all()).hasSize(2));
        cable(1, "a", "eth1", "b", "eth1");
        assertThat(simulator.wires().portsOf(port("a", "").pod())).isEmpty();
    }

    @Test
    void oneTunnelIdOnOneNodeServesOneLabOnly() throws Exception {
        cable(7, "a", "eth1", "b", "eth1");
        run("one", "a");
        run("two", "b");
        awaitCable(port("a", "eth1"), port("b", "eth1"));
        super.enterNewNamespace();
        cable(7, "a", "eth1", "b", "eth1");
        run("one", "a");
        eventually()
                .untilAsserted(
                        () -> assertThat(devices.running(port("a", "").pod())).isPresent());
        run("two", "b");
        eventually()
                .untilAsserted(() -> assertThat(
                                core.listNamespacedEvent(namespace).execute().getItems())
                        .filteredOn(event -> event.getReason().equals("FailedCreatePodSandBox"))
                        .extracting(CoreV1Event::getMessage)
                        .anySatisfy(message -> assertThat(message).contains("file exists")));
    }

    @Test
    void anInitContainerWaitsForTheInterfacesThatItIsTold() throws Exception {
        cable(1, "a", "eth2", "b", "eth1");
        V1Pod waiting = pod("a");
        waiting.getSpec()
                .nodeName("one")
                .addInitContainersItem(new V1Container()
                        .name("interfaces")
                        .image(IMAGE)
                        .env(List.of(
                                new V1EnvVar().name("NETTOPO_DUMMY_INTERFACES").value("eth1"),
                                new V1EnvVar().name("NETTOPO_LINK_INTERFACES").value("eth2"))));
        core.createNamespacedPod(namespace, waiting).execute();
        eventually()
                .untilAsserted(() -> assertThat(
                                simulator.wires().portsOf(port("a", "").pod()))
                        .containsExactly("eth1"));
        assertThat(read("a").getStatus().getPhase()).isEqualTo("Pending");
        run("one", "b");
        eventually()
                .untilAsserted(
                        () -> assertThat(read("a").getStatus().getPhase()).isEqualTo("Running"));
        assertThat(simulator.wires().portsOf(port("a", "").pod())).containsExactly("eth1", "eth2");
    }

    @Test
    void initWaitOfK8sTopoCountsInterfaces() throws Exception {
        cable(1, "a", "eth1", "b", "eth1");
        V1Pod waiting = pod("a");
        waiting.getSpec()
                .nodeName("one")
                .addInitContainersItem(new V1Container()
                        .name("init-a")
                        .image("networkop/init-wait:latest")
                        .args(List.of("2", "0")));
        core.createNamespacedPod(namespace, waiting).execute();
        run("one", "b");
        eventually()
                .untilAsserted(
                        () -> assertThat(read("a").getStatus().getPhase()).isEqualTo("Running"));
    }
}
