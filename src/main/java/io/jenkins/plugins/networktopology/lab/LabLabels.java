package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What tells our objects from others', and labs from each other: {@link PlanLabels} on every object, and the annotations
 * named here on a lab's leases and, but for the changing ones, on its namespace.
 */
public final class LabLabels {

    static final String OWNER = PlanLabels.PREFIX + "owner";
    static final String CONTROLLER = PlanLabels.PREFIX + "controller";
    static final String CREATED = PlanLabels.PREFIX + "created";
    static final String EXPIRES = PlanLabels.PREFIX + "expires";
    /** The process that owns the lab, as {@link ProcessIdentity} writes it; on leases only. */
    static final String PROCESS = PlanLabels.PREFIX + "process";
    /** Set when a lab may live without an owner; on leases only. */
    static final String DETACHED = PlanLabels.PREFIX + "detached";

    /** How the lab's links are made. */
    static final String WIRING = PlanLabels.PREFIX + "wiring";

    /** Where the lab's link ids are claimed. */
    static final String HOME = PlanLabels.PREFIX + "home";

    private LabLabels() {}

    /** What all objects of ours carry. */
    static Map<String, String> ours() {
        return Map.of(PlanLabels.MANAGED_BY, PlanLabels.MANAGER);
    }

    /** What all objects of one lab carry, and nobody else's. */
    public static Map<String, String> of(LabId lab) {
        return Map.of(PlanLabels.MANAGED_BY, PlanLabels.MANAGER, PlanLabels.LAB, lab.value());
    }

    /** What is known of a lab when it begins. */
    static Map<String, String> annotations(LabSettings settings, Instant now) {
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put(OWNER, settings.owner().name());
        settings.owner().controller().ifPresent(id -> annotations.put(CONTROLLER, id));
        annotations.put(WIRING, settings.wiring().label());
        annotations.put(HOME, settings.homeNamespace());
        annotations.put(CREATED, now.toString());
        annotations.put(EXPIRES, now.plus(settings.lifetime()).toString());
        return annotations;
    }

    /** The node whose pod it is; KubeVirt calls the pods of its virtual machines as it likes, and labels them as these. */
    static String nodeOf(PodSnapshot pod) {
        return pod.labels().getOrDefault(PlanLabels.NODE, pod.name());
    }

    static boolean detached(LeaseSnapshot lease) {
        return lease.annotations().containsKey(DETACHED);
    }
}
