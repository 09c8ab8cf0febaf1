package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.ObjectKind;

/** Whether a cluster can have labs at all, asked before anything is created. */
final class Preflight {

    private Preflight() {}

    static void check(Cluster cluster) throws ClusterException, InterruptedException {
        cluster.version();
        if (!cluster.serves(ObjectKind.TOPOLOGY)) {
            throw new ClusterException(
                    Kind.CRD_MISSING,
                    "cluster " + cluster.name() + " cannot wire labs: its API server does not serve"
                            + " topologies.networkop.co.uk; install meshnet-cni, or check that its"
                            + " CustomResourceDefinition is established: kubectl get crd topologies.networkop.co.uk");
        }
    }
}
