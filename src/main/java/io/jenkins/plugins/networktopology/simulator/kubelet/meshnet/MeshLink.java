package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One link of a Topology object: what one pod says about it.
 *
 * @param uid the link's id
 * @param localInterface the interface in the pod that the object is named after
 * @param peerPod the pod at the other end
 * @param peerInterface the interface there
 */
record MeshLink(long uid, String localInterface, String peerPod, String peerInterface) {

    /** A peer that is the node itself: the link is a macvlan interface. */
    private static final String NODE_ITSELF = "localhost";

    static List<MeshLink> of(JsonNode topology) {
        List<MeshLink> links = new ArrayList<>();
        topology.path("spec")
                .path("links")
                .forEach(link -> links.add(new MeshLink(
                        link.path("uid").asLong(),
                        link.path("local_intf").asText(),
                        link.path("peer_pod").asText(),
                        link.path("peer_intf").asText())));
        return links;
    }

    boolean leadsToNode() {
        return peerPod.equals(NODE_ITSELF);
    }
}
