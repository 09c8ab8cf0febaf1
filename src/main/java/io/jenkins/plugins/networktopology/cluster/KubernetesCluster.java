package io.jenkins.plugins.networktopology.cluster;

/** Connects to clusters through client-java. */
public final class KubernetesCluster {

    private KubernetesCluster() {}

    /**
     * Prepares the connection; nothing is sent yet.
     *
     * @throws ClusterException of kind CONFIGURATION if the kubeconfig cannot be used
     */
    public static Cluster connect(ClusterSettings settings) throws ClusterException {
        throw new ClusterException(ClusterException.Kind.CONFIGURATION, "not built yet: " + settings);
    }
}
