package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.TopologyListener;
import io.jenkins.plugins.networktopology.cluster.Watch;
import io.jenkins.plugins.networktopology.plan.LabPlan;

/** Links by Topology resources, which are objects of the plan like others and go with the lab's namespace. */
record ResourcePlumber(Cluster cluster) implements Plumber {

    @Override
    public void check() throws ClusterException, InterruptedException {
        CustomKind.TOPOLOGY.check(cluster, "cannot wire labs");
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
