package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;

/**
 * Who undoes a lab's links when it is removed.
 *
 * <p>networkop's meshnet, called when a pod ends, undoes the links that the pod's Topology resource names one after the other:
 * three requests of its daemon for the pod and five for each link (plugin/meshnet.go, cmdDel), of which client-go lets it
 * make five a second. Forty routers on two machines take 50 s so, and 7 s where the resources are gone before the pods: then
 * meshnet does nothing, and the kernel removes links with the pods' network namespaces, VXLAN's too.
 *
 * <p>What the daemons carry themselves, over gRPC, is another matter: they go on reading from interfaces that are no more
 * until they are told of each.
 */
final class Unwiring {

    private final Cluster cluster;
    private final LabId lab;

    Unwiring(Cluster cluster, LabId lab) {
        this.cluster = cluster;
        this.lab = lab;
    }

    /**
     * Whether links of this namespace need nobody but the kernel. That no daemon carries any is known once each pod has its
     * network.
     */
    boolean isTheKernels(String namespace) throws ClusterException, InterruptedException {
        return cluster.pods().list(namespace, LabLabels.of(lab)).stream()
                        .allMatch(pod -> pod.networked() || pod.machine().isEmpty())
                && !cluster.topologies().mayBeCarried(namespace);
    }
}
