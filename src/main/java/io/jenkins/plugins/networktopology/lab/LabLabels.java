package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.NamespaceSnapshot;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The labels and annotations that tell our objects from others', and labs from each other. Labels are on every object;
 * annotations are on a lab's leases and, but for the changing ones, on its namespace.
 */
public final class LabLabels {

    /** Label: the lab's id. */
    public static final String LAB = "network-topology.jenkins.io/lab";

    /** Label of a node's pod and services: the node's name. */
    public static final String NODE = "network-topology.jenkins.io/node";

    static final String MANAGED_BY = "app.kubernetes.io/managed-by";
    static final String US = "network-topology";

    static final String OWNER = "network-topology.jenkins.io/owner";
    static final String CONTROLLER = "network-topology.jenkins.io/controller";
    static final String CREATED = "network-topology.jenkins.io/created";
    static final String EXPIRES = "network-topology.jenkins.io/expires";
    /** The process that owns the lab, as {@link ProcessIdentity} writes it; on leases only. */
    static final String PROCESS = "network-topology.jenkins.io/process";
    /** Set when a lab may live without an owner; on leases only. */
    static final String DETACHED = "network-topology.jenkins.io/detached";

    private LabLabels() {}

    /** What all objects of ours carry. */
    static Map<String, String> ours() {
        return Map.of(MANAGED_BY, US);
    }

    /** What all objects of one lab carry, and nobody else's. */
    public static Map<String, String> of(LabId lab) {
        return Map.of(MANAGED_BY, US, LAB, lab.value());
    }

    /** What is known of a lab when it begins. */
    static Map<String, String> annotations(LabSettings settings, Instant now) {
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put(OWNER, settings.owner().name());
        settings.owner().controller().ifPresent(id -> annotations.put(CONTROLLER, id));
        annotations.put(CREATED, now.toString());
        annotations.put(EXPIRES, now.plus(settings.lifetime()).toString());
        return annotations;
    }

    /** Whether a namespace is one lab's. */
    static boolean belongs(NamespaceSnapshot namespace, LabId lab) {
        return namespace.labels().entrySet().containsAll(of(lab).entrySet());
    }

    static boolean detached(LeaseSnapshot lease) {
        return lease.annotations().containsKey(DETACHED);
    }
}
