package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * What a pod is made of again after it was deleted: what the API server has of it, without what belongs to that one pod.
 * It stays on its machine, since meshnet's plugin cannot give a pod that moves to its peer's machine its links again.
 *
 * @param name the pod's name
 * @param uid Kubernetes' identity of the pod that it was read of
 * @param going whether that pod is on its way out
 * @param json the pod to create, as JSON; may hold secrets
 */
public record PodManifest(String name, String uid, boolean going, String json) {

    /** What the API server and its admission plugins wrote. */
    private static final List<String> OF_THE_OBJECT = List.of(
            "uid",
            "resourceVersion",
            "creationTimestamp",
            "generation",
            "managedFields",
            "selfLink",
            "deletionTimestamp",
            "deletionGracePeriodSeconds");

    /** Computed from what else the specification says; debug containers cannot be created with a pod. */
    private static final List<String> COMPUTED = List.of("priority", "preemptionPolicy", "ephemeralContainers");

    /** What network plugins write of the address that they gave to that one pod, some of which they read again. */
    private static final List<String> OF_THE_NETWORK = List.of(
            "k8s.v1.cni.cncf.io/network-status",
            "k8s.v1.cni.cncf.io/networks-status",
            "cni.projectcalico.org/",
            "k8s.ovn.org/",
            "ovn.kubernetes.io/");

    /** The volume of the service account's token (kubernetes plugin/pkg/admission/serviceaccount). */
    private static final String TOKEN = "kube-api-access-";

    public PodManifest {
        Objects.requireNonNull(name);
        Objects.requireNonNull(uid);
        Objects.requireNonNull(json);
    }

    /** Of a pod as the API server has it. */
    static PodManifest of(ObjectNode pod) {
        JsonNode metadata = pod.path("metadata");
        return new PodManifest(
                metadata.path("name").asText(),
                metadata.path("uid").asText(),
                metadata.has("deletionTimestamp"),
                cleaned(pod.deepCopy()).toString());
    }

    private static ObjectNode cleaned(ObjectNode pod) {
        pod.remove("status");
        pod.put("apiVersion", "v1").put("kind", "Pod");
        if (pod.path("metadata") instanceof ObjectNode metadata) {
            metadata.remove(OF_THE_OBJECT);
            if (metadata.path("annotations") instanceof ObjectNode annotations) {
                for (Iterator<String> names = annotations.fieldNames(); names.hasNext(); ) {
                    String name = names.next();
                    if (OF_THE_NETWORK.stream().anyMatch(name::startsWith)) {
                        names.remove();
                    }
                }
            }
        }
        if (pod.path("spec") instanceof ObjectNode spec) {
            spec.remove(COMPUTED);
            removeTokens(spec.path("volumes"));
            for (String field : List.of("initContainers", "containers")) {
                spec.path(field).forEach(container -> removeTokens(container.path("volumeMounts")));
            }
        }
        return pod;
    }

    private static void removeTokens(JsonNode named) {
        if (named instanceof ArrayNode array) {
            for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); ) {
                if (items.next().path("name").asText().startsWith(TOKEN)) {
                    items.remove();
                }
            }
        }
    }

    /**
     * The pod to create.
     *
     * @param json as {@link #json} has it
     */
    public static PlannedObject object(String name, String json) {
        JsonObject pod = JsonParser.parseString(json).getAsJsonObject();
        return new PlannedObject(ObjectKind.POD, name, new DynamicKubernetesObject(pod));
    }
}
