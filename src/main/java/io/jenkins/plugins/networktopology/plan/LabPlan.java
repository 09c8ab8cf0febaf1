package io.jenkins.plugins.networktopology.plan;

import java.util.List;
import java.util.Objects;

/**
 * Every object of one lab, in the order of creation.
 *
 * @param lab the lab's id, a DNS label
 * @param namespace the namespace in which all objects but itself live
 * @param objects ordered by kind, then by name
 * @param links by pod, for the wiring that keeps them in etcd; else empty
 * @param bridging the nodes whose images have bridges which must be told, by a script in the pod, to let LLDP pass
 * @param forwarding the nodes whose kernels must be told, by a script in the pod, to pass packets on
 * @param resizing the nodes whose interfaces' MTUs are set, by a script in the pod
 * @param doubts what may go wrong on the devices, in words; nothing that keeps the lab from being made
 */
public record LabPlan(
        String lab,
        String namespace,
        List<PlannedObject> objects,
        List<PodLinks> links,
        List<String> bridging,
        List<String> forwarding,
        List<String> resizing,
        List<String> doubts) {

    public LabPlan {
        Objects.requireNonNull(lab);
        Objects.requireNonNull(namespace);
        objects = List.copyOf(objects);
        links = List.copyOf(links);
        bridging = List.copyOf(bridging);
        forwarding = List.copyOf(forwarding);
        resizing = List.copyOf(resizing);
        doubts = List.copyOf(doubts);
    }

    public List<PlannedObject> objects(ObjectKind kind) {
        return objects.stream().filter(object -> object.kind() == kind).toList();
    }

    /** What its pods take of machines. */
    public List<PodDemand> demands() {
        return objects.stream().flatMap(object -> PodDemand.of(object).stream()).toList();
    }
}
