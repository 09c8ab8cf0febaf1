package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.Map;
import java.util.TreeMap;

/** The labels by which a lab's objects are found. */
public final class PlanLabels {

    /** On every object of every lab. */
    public static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    /** The value of {@link #MANAGED_BY}. */
    public static final String MANAGER = "network-topology";

    /** What our own labels and annotations begin with. */
    public static final String PREFIX = "network-topology.jenkins.io/";

    /** The lab's id; on every object of the lab. */
    public static final String LAB = PREFIX + "lab";

    /** The topology's name; on every object of the lab. */
    public static final String TOPOLOGY = PREFIX + "topology";

    /** The node's name; on the objects of one node. */
    public static final String NODE = PREFIX + "node";

    /** The platform's id; on pods. */
    public static final String PLATFORM = PREFIX + "platform";

    /** What of a lab's nodes are no pods of ours, as users write it; an annotation of the namespace. */
    public static final String RUNTIME = PREFIX + "runtime";

    private PlanLabels() {}

    /** The labels of every object of the lab: the user's, and over them ours. */
    static Map<String, String> ofLab(Topology topology, PlanOptions options) {
        Map<String, String> labels = new TreeMap<>(options.labels());
        labels.put(MANAGED_BY, MANAGER);
        labels.put(LAB, options.lab());
        labels.put(TOPOLOGY, topology.name());
        return labels;
    }

    static Map<String, String> with(Map<String, String> labels, String key, String value) {
        Map<String, String> more = new TreeMap<>(labels);
        more.put(key, value);
        return more;
    }
}
