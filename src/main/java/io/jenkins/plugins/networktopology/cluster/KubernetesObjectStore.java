package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Planned objects through the API server. */
final class KubernetesObjectStore implements ObjectStore {

    private final ApiConnection connection;

    KubernetesObjectStore(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public void create(String namespace, List<PlannedObject> objects, Map<String, String> ours)
            throws ClusterException, InterruptedException {
        new Creation(connection, namespace, ours, objects).create();
    }

    @Override
    public List<String> names(ObjectKind kind, String namespace, Map<String, String> labels)
            throws ClusterException, InterruptedException {
        Wire.ItemList<Wire.Named> all =
                connection.call(list(kind, namespace, labels).metadataOnly(true), Wire.listOf(Wire.Named.class));
        return all.itemsOrNone().stream().map(item -> item.metadata().name()).toList();
    }

    private static ApiRequest list(ObjectKind kind, String namespace, Map<String, String> labels) {
        Resource resource = Resource.of(kind);
        return ApiRequest.get("list " + resource.describe(namespace, Optional.empty()), resource.in(namespace))
                .labelled(labels);
    }

    @Override
    public void delete(ObjectKind kind, String namespace, Map<String, String> labels, Duration grace)
            throws ClusterException, InterruptedException {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("objects are only removed by their labels");
        }
        Resource resource = Resource.of(kind);
        ObjectNode options = Wire.JSON
                .createObjectNode()
                .put("apiVersion", "v1")
                .put("kind", "DeleteOptions")
                .put("propagationPolicy", "Background")
                .put("gracePeriodSeconds", grace.toSeconds());
        ApiRequest request = ApiRequest.delete(
                        "delete " + resource.describe(namespace, Optional.empty()),
                        resource.in(namespace),
                        options.toString().getBytes(StandardCharsets.UTF_8))
                .metadataOnly(true)
                .labelled(labels);
        try {
            connection.call(request);
        } catch (ClusterException refused) {
            if (refused.kind() != Kind.NOT_FOUND && refused.kind() != Kind.CRD_MISSING) {
                throw refused;
            }
        }
    }

    @Override
    public void awaitNone(ObjectKind kind, String namespace, Map<String, String> labels, Duration limit)
            throws ClusterException, InterruptedException {
        try {
            Vanishing.await(
                    connection,
                    list(kind, namespace, labels),
                    item -> item.metadata().labelsOrNone().entrySet().containsAll(labels.entrySet()),
                    Resource.of(kind).describe(namespace, Optional.empty()),
                    limit);
        } catch (ClusterException refused) {
            if (refused.kind() != Kind.CRD_MISSING) {
                throw refused;
            }
        }
    }

    @Override
    public Optional<Map<String, String>> configMap(String namespace, String name)
            throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get(
                "read " + Resource.CONFIG_MAP.describe(namespace, Optional.of(name)),
                Resource.CONFIG_MAP.item(namespace, name));
        return connection
                .find(request, Wire.ConfigMap.class)
                .map(found -> found.data() == null ? Map.of() : Map.copyOf(found.data()));
    }

    @Override
    public Optional<Map<String, String>> secret(String namespace, String name)
            throws ClusterException, InterruptedException {
        Resource secret = Resource.of(ObjectKind.SECRET);
        ApiRequest request =
                ApiRequest.get("read " + secret.describe(namespace, Optional.of(name)), secret.item(namespace, name));
        // Kubernetes writes a secret's values as Base64, and so does what reads bytes of JSON
        return connection.find(request, Wire.Secret.class).map(found -> {
            Map<String, String> texts = new TreeMap<>();
            if (found.data() != null) {
                found.data().forEach((key, value) -> texts.put(key, new String(value, StandardCharsets.UTF_8)));
            }
            return texts;
        });
    }

    @Override
    public Map<String, Integer> nodePorts(String namespace, Map<String, String> labels, int port, String key)
            throws ClusterException, InterruptedException {
        Wire.ItemList<Wire.Service> all = connection.call(
                ApiRequest.get(
                                "list " + Resource.SERVICE.describe(namespace, Optional.empty()),
                                Resource.SERVICE.in(namespace))
                        .labelled(labels),
                Wire.listOf(Wire.Service.class));
        Map<String, Integer> ports = new TreeMap<>();
        for (Wire.Service service : all.itemsOrNone()) {
            String value = service.metadata().labelsOrNone().get(key);
            if (value == null || service.spec() == null || service.spec().ports() == null) {
                continue;
            }
            service.spec().ports().stream()
                    .filter(one -> one.port() == port && one.nodePort() != null)
                    .findFirst()
                    .ifPresent(one -> ports.put(value, one.nodePort()));
        }
        return ports;
    }
}
