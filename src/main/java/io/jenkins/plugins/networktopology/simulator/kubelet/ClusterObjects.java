package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.ClusterState;
import io.jenkins.plugins.networktopology.simulator.api.Writes;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Puts in place what a cluster has before anybody uses it: namespaces, the definitions of meshnet, KubeVirt and Multus, nodes. */
public final class ClusterObjects {

    /** Whose pods are there from the beginning, and stay. */
    static final String MESHNET = "meshnet";

    private static final List<String> NAMESPACES =
            List.of("default", "kube-node-lease", "kube-public", "kube-system", MESHNET);

    private static final String NETWORKOPS_IMAGE = "networkop/meshnet:latest";

    /** manifests/meshnet/grpc/manifest.yaml of openconfig/kne. */
    private static final String KNES_IMAGE = "us-west1-docker.pkg.dev/kne-external/kne/meshnet:ga";

    private final ClusterState state;
    private final Writes writes;

    public ClusterObjects(ClusterState state) {
        this.state = state;
        this.writes = new Writes(state);
    }

    /** Creates them all. */
    public void create(List<NodeSpec> nodes, boolean knesMeshnet) {
        NAMESPACES.forEach(name -> create(ResourceTypes.NAMESPACES, named("Namespace", "v1", name)));
        for (String file : List.of("meshnet.json", "kubevirt.json")) {
            definitions(file).forEach(definition -> create(ResourceTypes.DEFINITIONS, (ObjectNode) definition));
        }
        nodes.forEach(this::createNode);
        writes.create(
                state.served(ResourceTypes.SERVICE_ACCOUNTS), MESHNET, named("ServiceAccount", "v1", MESHNET), false);
        nodes.forEach(node -> createDaemon(node, knesMeshnet ? KNES_IMAGE : NETWORKOPS_IMAGE));
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

    /** The pod by which meshnet's daemon is seen on a node; it wires nothing, {@link Kubelet} does. */
    private void createDaemon(NodeSpec node, String image) {
        ObjectKey key = new ObjectKey(MESHNET, MESHNET + "-" + node.key().name());
        ObjectNode pod = named("Pod", "v1", key.name());
        ObjectNode metadata = Json.child(pod, "metadata");
        metadata.put("namespace", MESHNET);
        metadata.putObject("labels").put("app", MESHNET);
        ObjectNode spec = pod.putObject("spec");
        spec.put("nodeName", node.key().name());
        spec.put("hostNetwork", true);
        spec.put("serviceAccountName", MESHNET);
        spec.putArray("containers").addObject().put("name", MESHNET).put("image", image);
        writes.create(state.served(ResourceTypes.PODS), MESHNET, pod, false);
        writes.adjust(state.served(ResourceTypes.PODS), key, tree -> {
            ObjectNode status = tree.putObject("status").put("phase", "Running");
            status.putArray("conditions").addObject().put("type", "Ready").put("status", "True");
            ObjectNode container = status.putArray("containerStatuses").addObject();
            container.put("name", MESHNET).put("ready", true).put("restartCount", 0);
            container.putObject("state").putObject("running");
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
