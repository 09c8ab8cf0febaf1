package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.AccessPath;
import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.cluster.ProbedAccess;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways to the nodes of one lab. Node ports are asked for once, for all nodes, by the first who needs one. */
final class NodeAccesses {

    private static final int SSH = 22;

    private final Cluster cluster;
    private final String namespace;
    private final LabId lab;
    private final List<AccessPath> paths;
    private volatile Optional<AccessPath> answered = Optional.empty();
    private Optional<Map<String, Integer>> nodePorts = Optional.empty();

    NodeAccesses(Cluster cluster, LabSettings settings, LabId lab, String namespace) {
        this.cluster = cluster;
        this.namespace = namespace;
        this.lab = lab;
        this.paths = settings.accessPaths();
    }

    /** The way to a pod's SSH server; nothing is asked for before it is opened. */
    NodeAccess of(PodSnapshot pod) {
        return new NodeAccess() {
            @Override
            public NodeAddress open(Duration limit) throws ClusterException, InterruptedException {
                NodeAddress found = ProbedAccess.to(
                                pod, SSH, nodePort(LabLabels.nodeOf(pod)), likeliestFirst(), cluster.tunnels())
                        .open(limit);
                answered = Optional.of(found.path());
                return found;
            }

            @Override
            public String run(String script, Duration limit) throws ClusterException, InterruptedException {
                return cluster.programs().run(namespace, pod.name(), script, limit);
            }
        };
    }

    /** A path that has led to one node is tried before those that may have cost time to find closed. */
    private List<AccessPath> likeliestFirst() {
        List<AccessPath> order = new ArrayList<>(paths);
        answered.ifPresent(path -> {
            order.remove(path);
            order.add(0, path);
        });
        return order;
    }

    private synchronized Optional<Integer> nodePort(String node) throws ClusterException, InterruptedException {
        if (!paths.contains(AccessPath.NODE_PORT)) {
            return Optional.empty();
        }
        if (nodePorts.isEmpty()) {
            nodePorts = Optional.of(cluster.objects().nodePorts(namespace, LabLabels.of(lab), SSH, PlanLabels.NODE));
        }
        return Optional.ofNullable(nodePorts.get().get(node));
    }
}
