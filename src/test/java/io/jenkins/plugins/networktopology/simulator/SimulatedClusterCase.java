package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.simulator.kubelet.NodeSpec;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.util.Config;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A simulator of two nodes for each test, with devices that only remember. */
abstract class SimulatedClusterCase extends KubernetesContract {

    final StubDevices devices = new StubDevices();
    Simulator simulator;

    /** The faults of this class's tests. */
    List<String> faults() {
        return List.of();
    }

    @Override
    ApiClient client() {
        return Config.fromUrl(simulator.server().toString());
    }

    @Override
    @BeforeEach
    void createNamespace() throws Exception {
        simulator = simulator(faults());
        super.createNamespace();
    }

    Simulator simulator(List<String> written) throws Exception {
        return Simulator.start(
                SimulatorOptions.DEFAULT
                        .withNodes(List.of(NodeSpec.roomy("one"), NodeSpec.roomy("two")))
                        .withFaults(written.stream().map(Fault::parse).toList()),
                (wires, plan) -> devices);
    }

    @Override
    @AfterEach
    void deleteNamespace() {
        simulator.close();
    }

    /** Topology objects of a cable between two pods. */
    void cable(long uid, String a, String aInterface, String b, String bInterface) throws ApiException {
        topologies().create(topology(a, link(uid, b, aInterface, bInterface))).throwsApiException();
        topologies().create(topology(b, link(uid, a, bInterface, aInterface))).throwsApiException();
    }

    static String link(long uid, String peer, String local, String remote) {
        return "[{\"uid\":%d,\"peer_pod\":\"%s\",\"local_intf\":\"%s\",\"peer_intf\":\"%s\"}]"
                .formatted(uid, peer, local, remote);
    }

    void run(String node, String... pods) throws ApiException {
        for (String name : Arrays.asList(pods)) {
            V1Pod pod = pod(name);
            pod.getSpec().setNodeName(node);
            core.createNamespacedPod(namespace, pod).execute();
        }
    }

    Port port(String pod, String name) {
        return new Port(new PodRef(namespace, pod), name);
    }
}
