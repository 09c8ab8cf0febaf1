package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.TopologyListener;
import io.jenkins.plugins.networktopology.cluster.Watch;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.plan.ObjectKind;

/** Links by Topology resources, which are objects of the plan like others and go with the lab's namespace. */
record ResourcePlumber(Cluster cluster) implements Plumber {

    @Override
    public void check() throws ClusterException, InterruptedException {
        if (!cluster.serves(ObjectKind.TOPOLOGY)) {
            throw new ClusterException(
                    Kind.CRD_MISSING,
                    "cluster " + cluster.name() + " cannot wire labs: its API server does not serve"
                            + " topologies.networkop.co.uk; install meshnet-cni, or check that its"
                            + " CustomResourceDefinition is established: kubectl get crd topologies.networkop.co.uk");
        }
    }

    @Override
    public void create(LabPlan plan) {}

    @Override
    public Watch watch(LabId lab, String namespace, TopologyListener listener) {
        return cluster.topologies().watch(namespace, LabLabels.of(lab), listener);
    }

    @Override
    public void remove(LabId lab) {}
}
