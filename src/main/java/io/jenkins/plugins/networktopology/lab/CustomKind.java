package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import java.util.List;

/** The kinds of objects that Kubernetes knows only when a product has been installed. */
enum CustomKind {
    TOPOLOGY(ObjectKind.TOPOLOGY, "topologies.networkop.co.uk", "v1beta1", "meshnet-cni"),
    VIRTUAL_MACHINE(ObjectKind.VIRTUAL_MACHINE, "virtualmachineinstances.kubevirt.io", "v1", "KubeVirt"),
    NETWORK_ATTACHMENT(ObjectKind.NETWORK_ATTACHMENT, "network-attachment-definitions.k8s.cni.cncf.io", "v1", "Multus"),
    DATA_VOLUME(ObjectKind.DATA_VOLUME, "datavolumes.cdi.kubevirt.io", "v1beta1", "KubeVirt's importer (CDI)");

    private final ObjectKind kind;
    private final String definition;
    private final String version;
    private final String product;

    CustomKind(ObjectKind kind, String definition, String version, String product) {
        this.kind = kind;
        this.definition = definition;
        this.version = version;
        this.product = product;
    }

    /**
     * Does nothing if a cluster serves the kind in the version that plans are written in.
     *
     * @param consequence what the cluster cannot do otherwise, such as {@code cannot wire labs}
     * @throws ClusterException of kind CRD_MISSING, saying what is served and what is to be done
     */
    void check(Cluster cluster, String consequence) throws ClusterException, InterruptedException {
        if (cluster.serves(kind)) {
            return;
        }
        List<String> others = cluster.versions(kind);
        throw new ClusterException(
                Kind.CRD_MISSING,
                "cluster " + cluster.name() + " " + consequence + ": its API server "
                        + (others.isEmpty() ? absent() : other(others)));
    }

    private String absent() {
        return "does not serve " + definition + "; install " + product + ", or check that its"
                + " CustomResourceDefinition is established: kubectl get crd " + definition;
    }

    private String other(List<String> versions) {
        return "serves " + definition + " in " + String.join(" and ", versions) + ", and labs need " + version
                + "; install a " + product + " that has " + version + " with its CustomResourceDefinition, or, if the"
                + " definition lists it, set served: true for " + version + ": kubectl edit crd " + definition;
    }
}
