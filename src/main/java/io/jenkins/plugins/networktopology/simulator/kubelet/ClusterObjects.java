package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.ClusterState;
import io.jenkins.plugins.networktopology.simulator.api.Writes;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Puts in place what a cluster has before anybody uses it: namespaces, the definitions of meshnet, KubeVirt and Multus, nodes. */
public final class ClusterObjects {

    private static final List<String> NAMESPACES =
            List.of("default", "kube-node-lease", "kube-public", "kube-system", "meshnet");

    private final ClusterState state;
    private final Writes writes;

    public ClusterObjects(ClusterState state) {
        this.state = state;
        this.writes = new Writes(state);
    }

    /** Creates them all. */
    public void create(List<NodeSpec> nodes) {
        NAMESPACES.forEach(name -> create(ResourceTypes.NAMESPACES, named("Namespace", "v1", name)));
        for (String file : List.of("meshnet.json", "kubevirt.json")) {
            definitions(file).forEach(definition -> create(ResourceTypes.DEFINITIONS, (ObjectNode) definition));
        }
        nodes.forEach(this::createNode);
    }

    private void createNode(NodeSpec spec) {
        ObjectNode node = spec.object();
        JsonNode status = node.get("status");
        create(ResourceTypes.NODES, node);
        writes.adjust(state.served(ResourceTypes.NODES), spec.key(), tree -> {
            tree.set("status", status);
            return true;
        });
    }

    private void create(ResourceType type, ObjectNode object) {
        writes.create(state.served(type), "", object, false);
    }

    static ObjectNode named(String kind, String apiVersion, String name) {
        ObjectNode object = Json.object().put("kind", kind).put("apiVersion", apiVersion);
        object.putObject("metadata").put("name", name);
        return object;
    }

    private static JsonNode definitions(String name) {
        try (InputStream file = Objects.requireNonNull(ClusterObjects.class.getResourceAsStream(name))) {
            return Json.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
