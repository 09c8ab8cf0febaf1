package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Namespaces through the API server. */
final class KubernetesNamespaces implements Namespaces {

    private final ApiConnection connection;

    KubernetesNamespaces(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public List<NamespaceSnapshot> list(Map<String, String> labels) throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get("list namespaces", Resource.NAMESPACE.everywhere())
                .labelled(labels);
        Wire.ItemList<Wire.Namespace> all = connection.call(request, Wire.listOf(Wire.Namespace.class));
        return all.itemsOrNone().stream().map(KubernetesNamespaces::snapshot).toList();
    }

    @Override
    public Optional<NamespaceSnapshot> get(String name) throws ClusterException, InterruptedException {
        return connection
                .find(ApiRequest.get("read namespace " + name, path(name)), Wire.Namespace.class)
                .map(KubernetesNamespaces::snapshot);
    }

    @Override
    public void ensure(String name, Map<String, String> labels) throws ClusterException, InterruptedException {
        if (get(name).isPresent()) {
            return;
        }
        ObjectNode body = Wire.JSON.createObjectNode().put("apiVersion", "v1").put("kind", "Namespace");
        ObjectNode metadata = body.putObject("metadata").put("name", name);
        ObjectNode marks = metadata.putObject("labels");
        labels.forEach(marks::put);
        try {
            connection.call(
                    ApiRequest.post("create namespace " + name, Resource.NAMESPACE.everywhere(), Patches.bytes(body)));
        } catch (ClusterException refused) {
            if (refused.kind() != Kind.CONFLICT) {
                throw refused;
            }
        }
    }

    @Override
    public void annotate(String name, Map<String, String> annotations) throws ClusterException, InterruptedException {
        connection.call(
                ApiRequest.mergePatch("annotate namespace " + name, path(name), Patches.annotations(annotations)));
    }

    @Override
    public void delete(String name) throws ClusterException, InterruptedException {
        try {
            connection.call(ApiRequest.delete("delete namespace " + name, path(name), null));
        } catch (ClusterException refused) {
            // Conflict: the API server says so of a namespace that is going already
            if (refused.kind() != Kind.NOT_FOUND && refused.kind() != Kind.CONFLICT) {
                throw refused;
            }
        }
    }

    @Override
    public void awaitGone(String name, Duration limit) throws ClusterException, InterruptedException {
        ApiRequest list = ApiRequest.get("list namespace " + name, Resource.NAMESPACE.everywhere())
                .with("fieldSelector", "metadata.name=" + name);
        try {
            Vanishing.await(connection, list, item -> item.metadata().name().equals(name), "namespace is", limit);
        } catch (ClusterException late) {
            if (late.kind() != Kind.TIMEOUT) {
                throw late;
            }
            List<String> remaining = get(name).map(NamespaceSnapshot::remaining).orElse(List.of());
            throw new ClusterException(
                    Kind.TIMEOUT,
                    late.getMessage() + (remaining.isEmpty() ? "" : ": " + String.join("; ", remaining)),
                    late);
        }
    }

    private static String path(String name) {
        return Resource.NAMESPACE.item("", name);
    }

    private static NamespaceSnapshot snapshot(Wire.Namespace found) {
        Wire.Meta meta = found.metadata();
        boolean terminating = meta.deletionTimestamp() != null
                || found.status() != null && "Terminating".equals(found.status().phase());
        // NamespaceContentRemaining and the like are true when something is in the way
        List<String> remaining = Stream.ofNullable(found.status())
                .flatMap(status -> Stream.ofNullable(status.conditions()))
                .flatMap(List::stream)
                .filter(condition -> "True".equals(condition.status()) && condition.message() != null)
                .map(Wire.Condition::message)
                .toList();
        return new NamespaceSnapshot(
                meta.name(),
                meta.labelsOrNone(),
                meta.annotationsOrNone(),
                Instant.parse(meta.creationTimestamp()),
                terminating,
                remaining);
    }
}
