package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.api.ServedType;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The Topology objects, named as their pods, and what meshnet writes into their status. */
final class Topologies {

    private final LocalApi api;

    Topologies(LocalApi api) {
        this.api = api;
    }

    private Optional<ServedType> served() {
        return api.state().served("networkop.co.uk", "v1beta1", "topologies");
    }

    Optional<ObjectNode> of(PodRef pod) {
        return served().flatMap(type -> type.store().get(key(pod))).map(StoredObject::tree);
    }

    /** Notes that a pod has its network, and whom it left for later. */
    void alive(PodRef pod, String address, String containerId, List<MeshLink> skipped) {
        change(pod, status -> {
            status.put("src_ip", address);
            status.put("net_ns", "/var/run/netns/cni-" + containerId.substring(0, 12));
            status.put("container_id", containerId);
            skipped.forEach(link -> skip(status, link.peerPod(), link.uid()));
        });
    }

    /** Notes that a pod has no network. */
    void dead(PodRef pod, List<MeshLink> links) {
        change(pod, status -> {
            status.put("src_ip", "");
            status.put("net_ns", "");
            status.put("container_id", "");
            links.forEach(link -> unskip(status, link.peerPod(), link.uid()));
        });
    }

    /** Notes with a pod that it is to be connected by its peer. */
    void leftBehind(PodRef pod, String peer, long uid) {
        change(pod, status -> skip(status, peer, uid));
    }

    /** Whether a pod noted that its peer is to connect the link. */
    static boolean skips(JsonNode topology, String peer, long uid) {
        return find(topology.path("status").path("skipped"), peer, uid) >= 0;
    }

    private void change(PodRef pod, Consumer<ObjectNode> change) {
        served().ifPresent(type -> api.adjust(type, key(pod), topology -> {
            change.accept(Json.child(topology, "status"));
            return true;
        }));
    }

    private static void skip(ObjectNode status, String peer, long uid) {
        ArrayNode skipped = status.withArray("skipped");
        if (find(skipped, peer, uid) < 0) {
            skipped.addObject().put("pod_name", peer).put("link_id", uid);
        }
    }

    private static void unskip(ObjectNode status, String peer, long uid) {
        if (status.get("skipped") instanceof ArrayNode skipped) {
            int index = find(skipped, peer, uid);
            if (index >= 0) {
                skipped.remove(index);
            }
        }
    }

    private static int find(JsonNode skipped, String peer, long uid) {
        for (int i = 0; i < skipped.size(); i++) {
            if (skipped.get(i).path("pod_name").asText().equals(peer)
                    && skipped.get(i).path("link_id").asLong() == uid) {
                return i;
            }
        }
        return -1;
    }

    private static ObjectKey key(PodRef pod) {
        return new ObjectKey(pod.namespace(), pod.name());
    }
}
