package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.LinkKeys;
import io.jenkins.plugins.networktopology.cluster.TopologyListener;
import io.jenkins.plugins.networktopology.cluster.Watch;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.plan.Wiring;

/** How labs' links are asked for, watched and taken back on one cluster, as its wiring wants it. */
interface Plumber {

    /** @throws ClusterException if the wiring is for an etcd that nobody has named */
    static Plumber of(Cluster cluster, Wiring wiring) throws ClusterException {
        return wiring.byResources() ? new ResourcePlumber(cluster) : new EtcdPlumber(keys(cluster));
    }

    private static LinkKeys keys(Cluster cluster) throws ClusterException {
        return cluster.linkKeys()
                .orElseThrow(() -> new ClusterException(
                        Kind.CONFIGURATION,
                        "the wiring meshnet-etcd keeps links in an etcd, and none is named: give meshnet's own, such as"
                                + " --etcd http://HOST:32379"));
    }

    /** Whether links can be asked for at all. */
    void check() throws ClusterException, InterruptedException;

    /** Asks for what is not among the plan's objects; before any pod is created. */
    void create(LabPlan plan) throws ClusterException, InterruptedException;

    /** Begins to watch what meshnet does about a lab's pods. */
    Watch watch(LabId lab, String namespace, TopologyListener listener) throws ClusterException, InterruptedException;

    /** Takes back what {@link #create} asked for; no pod needs it any more. Nothing happens if nothing is left. */
    void remove(LabId lab) throws ClusterException, InterruptedException;
}
