package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Pods through the API server. */
final class KubernetesPods implements Pods {

    private final ApiConnection connection;

    KubernetesPods(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public List<PodSnapshot> list(String namespace, Map<String, String> labels)
            throws ClusterException, InterruptedException {
        return snapshots(
                request(Resource.POD.in(namespace), Resource.POD.describe(namespace, Optional.empty()), labels));
    }

    @Override
    public List<PodSnapshot> listEverywhere(Map<String, String> labels) throws ClusterException, InterruptedException {
        return snapshots(request(Resource.POD.everywhere(), "pods of all namespaces", labels));
    }

    private static ApiRequest request(String path, String what, Map<String, String> labels) {
        return ApiRequest.get("list " + what, path).labelled(labels);
    }

    private List<PodSnapshot> snapshots(ApiRequest request) throws ClusterException, InterruptedException {
        Wire.ItemList<WirePod> all = connection.call(request, Wire.listOf(WirePod.class));
        return all.itemsOrNone().stream().map(pod -> pod.snapshot(false)).toList();
    }

    @Override
    public Watch watch(String namespace, Map<String, String> labels, PodListener listener) {
        ApiRequest list =
                request(Resource.POD.in(namespace), Resource.POD.describe(namespace, Optional.empty()), labels);
        return new WatchLoop<>(
                        connection,
                        list,
                        WirePod.class,
                        false,
                        ItemListener.of(
                                (pod, gone) -> listener.seen(pod.snapshot(gone)), listener::synced, listener::failed))
                .start();
    }

    @Override
    public Watch watchWarnings(String namespace, BiConsumer<String, PodEvent> listener) {
        ApiRequest list = ApiRequest.get("list warnings in namespace " + namespace, Resource.EVENT.in(namespace))
                .with("fieldSelector", "involvedObject.kind=Pod,type=Warning");
        return new WatchLoop<>(connection, list, WireEvent.class, false, new ItemListener<WireEvent>() {
                    @Override
                    public void changed(WireEvent event, boolean gone) {
                        if (!gone && event.concernsPod() && event.event().warning()) {
                            listener.accept(event.involvedObject().name(), event.event());
                        }
                    }

                    @Override
                    public void failed(ClusterException reason) {
                        // warnings explain failures; what they explain is seen without them
                    }
                })
                .start();
    }

    @Override
    public List<PodEvent> events(String namespace, String pod) throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get("list events of pod " + pod, Resource.EVENT.in(namespace))
                .with("fieldSelector", "involvedObject.kind=Pod,involvedObject.name=" + pod);
        Wire.ItemList<WireEvent> all = connection.call(request, Wire.listOf(WireEvent.class));
        return all.itemsOrNone().stream()
                .filter(event ->
                        event.concernsPod() && event.involvedObject().name().equals(pod))
                .map(WireEvent::event)
                .sorted(Comparator.comparing(PodEvent::at))
                .toList();
    }

    @Override
    public String logTail(String namespace, String pod, String container, int lines)
            throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get("read the log of pod " + pod, Resource.POD.item(namespace, pod) + "/log")
                .with("container", container)
                .with("tailLines", Integer.toString(lines));
        try {
            return connection.text(request);
        } catch (ClusterException refused) {
            // "container is waiting to start" comes as 400
            if (refused.kind() == Kind.NOT_FOUND || refused.kind() == Kind.INVALID) {
                return "";
            }
            throw refused;
        }
    }

    @Override
    public Optional<PodManifest> manifest(String namespace, String pod) throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get("read " + describe(namespace, pod), Resource.POD.item(namespace, pod));
        return connection.find(request, ObjectNode.class).map(PodManifest::of);
    }

    @Override
    public void remove(String namespace, String pod, String uid, Duration limit)
            throws ClusterException, InterruptedException {
        Optional<PodManifest> found =
                manifest(namespace, pod).filter(one -> one.uid().equals(uid));
        if (found.isEmpty()) {
            return;
        }
        if (!found.get().going()) {
            delete(namespace, pod, uid);
        }
        Vanishing.await(
                connection,
                ApiRequest.get("list " + Resource.POD.describe(namespace, Optional.empty()), Resource.POD.in(namespace))
                        .with("fieldSelector", "metadata.name=" + pod),
                item -> uid.equals(item.metadata().uid()),
                describe(namespace, pod),
                limit);
    }

    private void delete(String namespace, String pod, String uid) throws ClusterException, InterruptedException {
        try {
            connection.call(ApiRequest.delete(
                            "delete " + describe(namespace, pod), Resource.POD.item(namespace, pod), options(uid))
                    .metadataOnly(false));
        } catch (ClusterException refused) {
            // gone, or its name is another's by now
            if (refused.kind() != Kind.NOT_FOUND && refused.kind() != Kind.CONFLICT) {
                throw refused;
            }
        }
    }

    /** A second is the shortest time for which the API server waits for the machine's word that all has ended. */
    private static byte[] options(String uid) {
        ObjectNode options = Wire.JSON
                .createObjectNode()
                .put("apiVersion", "v1")
                .put("kind", "DeleteOptions")
                .put("gracePeriodSeconds", 1);
        options.putObject("preconditions").put("uid", uid);
        return options.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String describe(String namespace, String pod) {
        return Resource.POD.describe(namespace, Optional.of(pod));
    }
}
