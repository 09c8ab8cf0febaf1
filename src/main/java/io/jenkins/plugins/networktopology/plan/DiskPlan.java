package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.VolumeClaim;
import io.kubernetes.client.common.KubernetesObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the disk of one virtual machine comes from: out of a container disk, or as a clone of a claim. A claim belongs to
 * a namespace and a lab has its own, so that KubeVirt's importer (cdi.kubevirt.io/v1beta1 DataVolume) clones it; size, class
 * and access modes it takes from the claim.
 */
final class DiskPlan {

    private static final String API = "cdi.kubevirt.io/v1beta1";
    private static final String KIND = "DataVolume";
    private static final String IMAGE = "containerDisk";

    private DiskPlan() {}

    /** The clone that a node's machine waits for. */
    static KubernetesObject clone(PlanContext context, NodePlan node, VolumeClaim claim) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("namespace", claim.namespace());
        source.put("name", claim.name());
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("source", Map.of("pvc", source));
        spec.put("storage", Map.of());
        return new CustomObject(API, KIND, context.metadata(name(node), node), spec);
    }

    /** The volume as a machine's specification names it. */
    static Map<String, Object> volume(PlanContext context, NodePlan node, String name) {
        Map<String, Object> volume = new LinkedHashMap<>();
        volume.put("name", name);
        if (node.node().disk().isPresent()) {
            volume.put("dataVolume", Map.of("name", name(node)));
        } else {
            volume.put(IMAGE, containerDisk(context, node));
        }
        return volume;
    }

    /** The container disk of such a volume; a clone has none. */
    static Optional<Map<?, ?>> containerDisk(Map<?, ?> volume) {
        return Optional.ofNullable((Map<?, ?>) volume.get(IMAGE));
    }

    private static String name(NodePlan node) {
        return node.name() + "-disk";
    }

    private static Map<String, Object> containerDisk(PlanContext context, NodePlan node) {
        Map<String, Object> disk = new LinkedHashMap<>();
        disk.put("image", node.image());
        disk.put("imagePullPolicy", context.options().imagePullPolicy());
        context.options().pullSecret().ifPresent(secret -> disk.put("imagePullSecret", secret));
        return disk;
    }
}
