package io.jenkins.plugins.networktopology.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.simulator.kubelet.NodeSpec;
import io.kubernetes.client.custom.V1Patch;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Pod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** KNE's fork of meshnet: its daemon makes links, and takes away interfaces that are none. */
class KneMeshnetTest extends MeshnetContract {

    @Override
    Simulator simulator(List<String> written) throws Exception {
        return Simulator.start(
                SimulatorOptions.DEFAULT
                        .withNodes(List.of(NodeSpec.roomy("one"), NodeSpec.roomy("two")))
                        .withKnesMeshnet(),
                (wires, plan) -> devices);
    }

    @Test
    void twoPodsAreConnectedOnOneNodeAndOnTwo() throws Exception {
        cable(1, "a", "eth1", "b", "eth3");
        cable(2, "c", "eth1", "d", "eth1");
        run("one", "a", "b", "c");
        run("two", "d");
        awaitCable(port("a", "eth1"), port("b", "eth3"));
        awaitCable(port("c", "eth1"), port("d", "eth1"));
    }

    @Test
    void eachEndIsNamedByItsOwnTopology() throws Exception {
        topologies().create(topology("a", link(1, "b", "eth1", "eth1"))).throwsApiException();
        topologies().create(topology("b", link(1, "a", "eth2", "eth1"))).throwsApiException();
        run("one", "a", "b");
        awaitCable(port("a", "eth1"), port("b", "eth2"));
    }

    @Test
    void aPodWaitsForItsPeerBeforeItHasANetwork() throws Exception {
        cable(1, "a", "eth1", "b", "eth1");
        run("one", "a");
        eventually()
                .untilAsserted(() -> assertThat(sourceOf("a")).as("a is known").isNotEmpty());
        assertThat(devices.running(port("a", "").pod())).isEmpty();
        run("one", "b");
        eventually().untilAsserted(() -> assertThat(devices.all()).hasSize(2));
    }

    @Test
    void anInterfaceThatAPodMadeIsGoneWhenTheDaemonLooksAfterThePod() throws Exception {
        cable(1, "a", "eth1", "b", "eth1");
        V1Pod own = pod("a");
        own.getSpec()
                .nodeName("one")
                .addInitContainersItem(new V1Container()
                        .name("interfaces")
                        .image("lab/a:1")
                        .addEnvItem(
                                new V1EnvVar().name("NETTOPO_DUMMY_INTERFACES").value("eth2")));
        core.createNamespacedPod(namespace, own).execute();
        run("one", "b");
        eventually().untilAsserted(() -> assertThat(devices.all()).hasSize(2));
        assertThat(simulator.wires().portsOf(port("a", "").pod())).containsExactly("eth1", "eth2");
        topologies()
                .patch(
                        namespace,
                        "b",
                        V1Patch.PATCH_FORMAT_JSON_MERGE_PATCH,
                        new V1Patch("{\"metadata\":{\"annotations\":{\"looked\":\"at\"}}}"))
                .throwsApiException();
        eventually()
                .untilAsserted(() -> assertThat(
                                simulator.wires().portsOf(port("a", "").pod()))
                        .containsExactly("eth1"));
    }

    /** As the daemon does, seen on a cluster: its other end stays on the machine. */
    @Test
    void ofALinkBetweenAPodAndItselfThereIsOneEndThatLeadsNowhere() throws Exception {
        String toPeer = link(1, "b", "eth1", "eth1");
        String toItself = link(10_000, "a", "eth2", "eth2");
        topologies()
                .create(topology("a", toPeer.replace("]", ",") + toItself.substring(1)))
                .throwsApiException();
        topologies().create(topology("b", link(1, "a", "eth1", "eth1"))).throwsApiException();
        run("one", "a", "b");
        awaitCable(port("a", "eth1"), port("b", "eth1"));
        eventually().untilAsserted(() -> assertThat(devices.all()).hasSize(2));
        assertThat(simulator.wires().portsOf(port("a", "").pod())).containsExactly("eth1", "eth2");
        assertThat(simulator.wires().farEnd(port("a", "eth2"))).isEmpty();
    }

    private String sourceOf(String pod) {
        var topology = topologies().get(namespace, pod).getObject().getRaw();
        return topology.has("status")
                ? topology.getAsJsonObject("status").get("src_ip").getAsString()
                : "";
    }
}
