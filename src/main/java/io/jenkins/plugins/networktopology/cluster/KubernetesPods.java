package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
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
}
