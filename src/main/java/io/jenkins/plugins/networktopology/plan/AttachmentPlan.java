package io.jenkins.plugins.networktopology.plan;

import com.google.gson.JsonObject;
import io.jenkins.plugins.networktopology.topology.Link;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The networks to which virtual machines are attached: a bridge for each link, by the reference bridge plugin of CNI
 * (docs/adr/0005-kubevirt-links.md). Multus finds a network by its NetworkAttachmentDefinition (k8s.cni.cncf.io/v1).
 */
final class AttachmentPlan {

    private static final String API = "k8s.cni.cncf.io/v1";
    private static final String KIND = "NetworkAttachmentDefinition";

    /** A Linux interface's name has 15 characters at most; link ids have 8 digits. */
    private static final String BRIDGE = "nt-";

    private static final String GAP = "ntg-";
    private static final int GAP_DIGITS = 11;

    private AttachmentPlan() {}

    /** The name of a link's network. Link ids are claimed, so that no other lab has the bridge. */
    static String ofLink(long id) {
        return "link-" + id;
    }

    static KubernetesObject link(PlanContext context, long id, Link link) {
        return network(context.metadata(ofLink(id)), BRIDGE + id, link.mtu());
    }

    /** The name of the network of a card without a link, which nobody else is attached to. */
    static String ofGap(NodePlan node, int card) {
        return "gap-" + node.name() + "-" + card;
    }

    static KubernetesObject gap(PlanContext context, NodePlan node, int card) {
        String name = ofGap(node, card);
        return network(
                context.metadata(name, node), GAP + hash(context.options().lab() + "/" + name), Optional.empty());
    }

    private static KubernetesObject network(V1ObjectMeta metadata, String bridge, Optional<Integer> mtu) {
        JsonObject config = new JsonObject();
        config.addProperty("cniVersion", "0.3.1");
        config.addProperty("name", metadata.getName());
        config.addProperty("type", "bridge");
        config.addProperty("bridge", bridge);
        mtu.ifPresent(size -> config.addProperty("mtu", size));
        config.add("ipam", new JsonObject());
        return new CustomObject(API, KIND, metadata, Map.of("config", config.toString()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, GAP_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }
}
