package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ObjectStore;
import io.jenkins.plugins.networktopology.cluster.PodManifest;
import io.jenkins.plugins.networktopology.cluster.SecretObject;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The power cycle of a node: its pod is deleted and made again. What it is made of is kept in the lab's namespace before
 * that, so that whoever comes after us can make it if we end in between: it cannot be planned again, since which images
 * the lab was given is known to nobody but the pod.
 */
final class NodeReplacement {

    private static final String PREFIX = "network-topology-pod-";
    private static final String POD = "pod";

    private final Cluster cluster;
    private final LabSettings settings;
    private final LabId lab;
    private final String namespace;
    private final Topology topology;

    NodeReplacement(Cluster cluster, LabSettings settings, LabId lab, String namespace, Topology topology) {
        this.cluster = cluster;
        this.settings = settings;
        this.lab = lab;
        this.namespace = namespace;
        this.topology = topology;
    }

    /** The identity of a node's pod. */
    String incarnation(String node) throws ClusterException, InterruptedException {
        check(node);
        return cluster.pods().manifest(namespace, node).map(PodManifest::uid).orElseThrow(() -> absent(node));
    }

    /** Replaces a node's pod, if it is still that one; else ends what has been begun. */
    void replace(String node, String incarnation) throws ClusterException, InterruptedException {
        check(node);
        Optional<PodManifest> pod = cluster.pods()
                .manifest(namespace, node)
                .filter(found -> found.uid().equals(incarnation) && !found.going());
        if (pod.isPresent()) {
            keep(pod.get());
            cluster.pods().remove(namespace, node, incarnation, settings.removalLimit());
        }
        complete(node);
    }

    /** Makes a node's pod again, if it is gone or going. */
    void complete(String node) throws ClusterException, InterruptedException {
        check(node);
        Optional<PodManifest> pod = cluster.pods().manifest(namespace, node);
        if (pod.isPresent() && !pod.get().going()) {
            return;
        }
        String kept = objects()
                .secret(namespace, PREFIX + node)
                .map(data -> data.get(POD))
                .orElseThrow(() -> absent(node));
        if (pod.isPresent()) {
            cluster.pods().remove(namespace, node, pod.get().uid(), settings.removalLimit());
        }
        objects().create(namespace, List.of(PodManifest.object(node, kept)), LabLabels.of(lab));
    }

    /** Once for a node: all that may be changed of a pod is not what it is made of. */
    private void keep(PodManifest pod) throws ClusterException, InterruptedException {
        Map<String, String> labels = LabLabels.of(lab);
        objects()
                .create(
                        namespace,
                        List.of(SecretObject.of(namespace, PREFIX + pod.name(), labels, Map.of(POD, pod.json()))),
                        labels);
    }

    private ObjectStore objects() {
        return cluster.objects();
    }

    private void check(String name) throws ClusterException {
        Node node = topology.node(name).orElseThrow(() -> absent(name));
        if (VirtualMachineSupport.isVirtualMachine(node)) {
            throw new ClusterException(
                    Kind.INVALID,
                    name + " is of the runtime kubevirt, which is not restarted from here; restart it from its own"
                            + " command line, or by KubeVirt's virtctl");
        }
    }

    private ClusterException absent(String node) {
        return new ClusterException(
                Kind.NOT_FOUND, "lab " + lab + " has no pod of a node " + node + " in namespace " + namespace);
    }
}
