package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        return new WatchLoop<>(connection, list, WirePod.class, false, new ItemListener<WirePod>() {
                    @Override
                    public void changed(WirePod pod, boolean gone) {
                        listener.seen(pod.snapshot(gone));
                    }

                    @Override
                    public void failed(ClusterException reason) {
                        listener.failed(reason);
                    }
                })
                .start();
    }

    @Override
    public List<PodEvent> events(String namespace, String pod) throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get("list events of pod " + pod, Resource.EVENT.in(namespace))
                .with("fieldSelector", "involvedObject.kind=Pod,involvedObject.name=" + pod);
        Wire.ItemList<Wire.PodEventItem> all = connection.call(request, Wire.listOf(Wire.PodEventItem.class));
        return all.itemsOrNone().stream()
                .filter(event -> event.involvedObject() != null
                        && pod.equals(event.involvedObject().name()))
                .map(KubernetesPods::event)
                .sorted(Comparator.comparing(PodEvent::at))
                .toList();
    }

    private static PodEvent event(Wire.PodEventItem event) {
        String at = Stream.of(
                        event.lastTimestamp(),
                        event.eventTime(),
                        event.metadata() == null ? null : event.metadata().creationTimestamp())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Instant.EPOCH.toString());
        return new PodEvent(
                Instant.parse(at),
                "Warning".equals(event.type()),
                Objects.requireNonNullElse(event.reason(), ""),
                Objects.requireNonNullElse(event.message(), ""));
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
