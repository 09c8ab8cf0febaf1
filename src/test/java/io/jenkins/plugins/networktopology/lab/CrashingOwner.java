package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterSettings;
import io.jenkins.plugins.networktopology.cluster.KubernetesCluster;

/** A program that brings a lab up and takes it down; made to be killed. Its argument is the API server's URL. */
final class CrashingOwner {

    private CrashingOwner() {}

    public static void main(String[] arguments) throws Exception {
        try (Cluster cluster = KubernetesCluster.connect(ClusterSettings.url(arguments[0]))) {
            Labs labs = SimulatedLabs.on(cluster);
            LabRequest request = SimulatedLabs.request(Topologies.row(30));
            LabListener shows = new LabListener() {
                @Override
                public void phaseStarted(Phase phase) {
                    System.out.println(phase.label());
                }
            };
            labs.up(request, DeviceBringUp.NONE, shows).down(shows);
        }
    }
}
