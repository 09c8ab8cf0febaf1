package io.jenkins.plugins.networktopology.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;
import io.jenkins.plugins.networktopology.cluster.ObjectStore;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.cluster.Pods;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order a lab is removed: as soon as the links' makers allow. */
class LabRemovalTest {

    private final List<ObjectKind> deleted = new ArrayList<>();
    private Simulator simulator;
    private Cluster cluster;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.start(SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO));
        cluster =
                KubernetesCluster.connect(ClusterSettings.url(simulator.server().toString()));
    }

    @AfterEach
    void stop() {
        cluster.close();
        simulator.close();
    }

    private Lab lab(Wiring wiring) throws Exception {
        LabSettings settings =
                LabSettings.of(new Owner("test", Optional.empty())).withWiring(wiring);
        return SimulatedLabs.on(cluster, settings)
                .up(SimulatedLabs.request(Topologies.pair()), DeviceBringUp.NONE, LabListener.NONE);
    }

    private void remove(Lab lab) throws Exception {
        remove(lab, (method, answer) -> answer);
    }

    /** @param pods changes the answers of the port for pods */
    private void remove(Lab lab, BiFunction<String, Object, Object> pods) throws Exception {
        ObjectStore noted = wrap(ObjectStore.class, cluster.objects(), (method, answer) -> answer);
        Pods changed = wrap(Pods.class, cluster.pods(), pods);
        Cluster observed = wrap(Cluster.class, cluster, (method, answer) -> switch (method) {
            case "objects" -> noted;
            case "pods" -> changed;
            default -> answer;
        });
        lab.close();
        new LabRemoval(observed, LabSettings.of(new Owner("test", Optional.empty())), lab.id())
                .remove(LabListener.NONE);
        assertThat(SimulatedLabs.on(cluster).inventory().list()).isEmpty();
    }

    /** Notes what is deleted, and may change answers. */
    private <T> T wrap(Class<T> type, T wrapped, BiFunction<String, Object, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("delete") && arguments[0] instanceof ObjectKind kind) {
                        deleted.add(kind);
                    }
                    try {
                        return answers.apply(method.getName(), method.invoke(wrapped, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    @Test
    void meshnetIsNotAskedToUndoLinksThatEndWithTheirPods() throws Exception {
        remove(lab(Wiring.MESHNET));
        assertThat(deleted).containsExactly(ObjectKind.TOPOLOGY, ObjectKind.POD);
    }

    @Test
    void meshnetUndoesTheLinksThatItsDaemonsCarry() throws Exception {
        Lab lab = lab(Wiring.MESHNET);
        carry(lab.namespace());
        remove(lab);
        assertThat(deleted).containsExactly(ObjectKind.POD, ObjectKind.TOPOLOGY);
    }

    @Test
    void meshnetUndoesTheLinksOfPodsThatItMayBeWiringYet() throws Exception {
        remove(lab(Wiring.MESHNET), (method, answer) -> method.equals("list") ? unwired((List<?>) answer) : answer);
        assertThat(deleted).containsExactly(ObjectKind.POD, ObjectKind.TOPOLOGY);
    }

    @Test
    void forkOfKneUndoesItsLinks() throws Exception {
        try (Simulator knes = Simulator.start(
                SimulatorOptions.DEFAULT.withBootTime(Duration.ZERO).withKnesMeshnet())) {
            cluster.close();
            cluster =
                    KubernetesCluster.connect(ClusterSettings.url(knes.server().toString()));
            remove(lab(Wiring.KNE_MESHNET));
        }
        assertThat(deleted).containsExactly(ObjectKind.POD, ObjectKind.TOPOLOGY);
    }

    /** As meshnet's daemon does for the first link that it carries (daemon/grpcwire/gwire_recon.go). */
    private void carry(String namespace) throws Exception {
        HttpResponse<String> made = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(simulator.server()
                                        + "/apis/networkop.co.uk/v1beta1/namespaces/" + namespace + "/gwirekobjs"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("""
                                        {"apiVersion": "networkop.co.uk/v1beta1", "kind": "GWireKObj",
                                         "metadata": {"name": "node1"}}"""))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(made.statusCode()).isEqualTo(201);
    }

    private static List<PodSnapshot> unwired(List<?> pods) {
        return pods.stream()
                .map(PodSnapshot.class::cast)
                .map(pod -> new PodSnapshot(
                        pod.namespace(),
                        pod.name(),
                        pod.uid(),
                        pod.labels(),
                        "Pending",
                        true,
                        pod.unschedulable(),
                        pod.message(),
                        pod.initContainers(),
                        pod.containers(),
                        false,
                        false,
                        Optional.empty(),
                        pod.machine(),
                        pod.hostIp(),
                        pod.deleted()))
                .toList();
    }
}
