package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.LinkKeys;
import io.jenkins.plugins.networktopology.cluster.TopologyListener;
import io.jenkins.plugins.networktopology.cluster.Watch;
import io.jenkins.plugins.networktopology.plan.LabPlan;

/** Links by keys in meshnet's own etcd. */
record EtcdPlumber(LinkKeys keys) implements Plumber {

    @Override
    public void check() throws ClusterException, InterruptedException {
        keys.check();
    }

    @Override
    public void create(LabPlan plan) throws ClusterException, InterruptedException {
        keys.create(plan.lab(), plan.links());
    }

    @Override
    public Watch watch(LabId lab, String namespace, TopologyListener listener)
            throws ClusterException, InterruptedException {
        return keys.watch(lab.value(), listener);
    }

    @Override
    public void remove(LabId lab) throws ClusterException, InterruptedException {
        keys.delete(lab.value());
    }
}
