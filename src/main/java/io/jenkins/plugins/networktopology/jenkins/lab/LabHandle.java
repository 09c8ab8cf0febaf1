package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.lab.LabId;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a build remembers of its lab: enough to find it again on its cluster, in this process or after a restart. The
 * steps inside {@code networkTopology} get it from their context.
 */
public final class LabHandle implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String lab;
    private final String namespace;
    private final String cluster;

    private LabHandle(String lab, String namespace, String cluster) {
        this.lab = Objects.requireNonNull(lab);
        this.namespace = Objects.requireNonNull(namespace);
        this.cluster = Objects.requireNonNull(cluster);
    }

    /**
     * A handle.
     *
     * @param cluster the configured cluster's name
     */
    public static LabHandle of(LabId lab, String namespace, String cluster) {
        return new LabHandle(lab.value(), namespace, cluster);
    }

    public String lab() {
        return lab;
    }

    public String namespace() {
        return namespace;
    }

    /** The configured cluster's name. */
    public String cluster() {
        return cluster;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabHandle that
                && lab.equals(that.lab)
                && namespace.equals(that.namespace)
                && cluster.equals(that.cluster);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lab, namespace, cluster);
    }

    @Override
    public String toString() {
        return lab + " on " + cluster;
    }
}
