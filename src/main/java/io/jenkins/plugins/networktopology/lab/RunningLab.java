package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ConsoleReading;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.cluster.NodeAddress;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lab in our hands: brought up by us, or found. */
final class RunningLab implements Lab {

    private final Cluster cluster;
    private final LabSettings settings;
    private final LabId id;
    private final String namespace;
    private final Topology topology;
    private final Instant started;
    private final Progress progress;
    private final List<NodeReadiness> nodes;
    private final Optional<Heartbeat> heartbeat;
    private final NodeAccesses accesses;
    private final Map<String, PodSnapshot> pods = new HashMap<>();

    RunningLab(
            Cluster cluster,
            LabSettings settings,
            LabId id,
            String namespace,
            Topology topology,
            Instant started,
            Progress progress,
            List<NodeReadiness> nodes,
            Optional<Heartbeat> heartbeat) {
        this.cluster = cluster;
        this.settings = settings;
        this.id = id;
        this.namespace = namespace;
        this.topology = topology;
        this.started = started;
        this.progress = progress;
        this.nodes = List.copyOf(nodes);
        this.heartbeat = heartbeat;
        this.accesses = new NodeAccesses(cluster, settings, id, namespace);
    }

    @Override
    public LabId id() {
        return id;
    }

    @Override
    public String namespace() {
        return namespace;
    }

    @Override
    public Topology topology() {
        return topology;
    }

    @Override
    public Instant started() {
        return started;
    }

    @Override
    public List<NodeReadiness> nodes() {
        return nodes;
    }

    @Override
    public List<PhaseTime> phases() {
        return progress.phases();
    }

    @Override
    public NodeAccess access(String node) throws ClusterException, InterruptedException {
        pod(node);
        return new NodeAccess() {
            @Override
            public NodeAddress open(Duration limit) throws ClusterException, InterruptedException {
                PodSnapshot pod = pod(node);
                try {
                    return accesses.of(pod).open(limit);
                } catch (ClusterException unreachable) {
                    forget(node, pod);
                    throw unreachable;
                }
            }

            @Override
            public String run(String script, Duration limit) throws ClusterException, InterruptedException {
                return accesses.of(pod(node)).run(script, limit);
            }
        };
    }

    @Override
    public String incarnation(String node) throws ClusterException, InterruptedException {
        return replacement().incarnation(node);
    }

    @Override
    public void restart(String node, String incarnation) throws ClusterException, InterruptedException {
        try {
            replacement().replace(node, incarnation);
        } finally {
            forget(node);
        }
    }

    private NodeReplacement replacement() {
        return new NodeReplacement(cluster, settings, id, namespace, topology);
    }

    /** The node may have another pod by now, or the pod another address: it is looked for again. */
    private synchronized void forget(String node, PodSnapshot pod) {
        pods.remove(node, pod);
    }

    private synchronized void forget(String node) {
        pods.remove(node);
    }

    @Override
    public String log(String node, int lines) throws ClusterException, InterruptedException {
        PodSnapshot pod = pod(node);
        return pod.containers().isEmpty()
                ? ""
                : cluster.pods()
                        .logTail(
                                namespace(), pod.name(), pod.containers().get(0).name(), lines);
    }

    @Override
    public Optional<ConsoleReading> console(String node) throws ClusterException, InterruptedException {
        return cluster.consoles().read(namespace, pod(node).name());
    }

    private synchronized PodSnapshot pod(String node) throws ClusterException, InterruptedException {
        if (!pods.containsKey(node)) {
            cluster.pods().list(namespace(), LabLabels.of(id)).forEach(pod -> pods.put(LabLabels.nodeOf(pod), pod));
        }
        PodSnapshot pod = pods.get(node);
        if (pod == null) {
            throw new ClusterException(
                    Kind.NOT_FOUND,
                    "lab " + id + " has no node " + node + "; it has "
                            + String.join(", ", pods.keySet().stream().sorted().toList()));
        }
        return pod;
    }

    @Override
    public void detach() throws ClusterException, InterruptedException {
        detach(Map.of());
    }

    @Override
    public void detach(Duration keep) throws ClusterException, InterruptedException {
        detach(Map.of(LabLabels.EXPIRES, cluster.now().plus(keep).toString()));
    }

    private void detach(Map<String, String> more) throws ClusterException, InterruptedException {
        Map<String, String> marks = new LinkedHashMap<>(more);
        marks.put(LabLabels.DETACHED, "true");
        marks.put(LabLabels.PROCESS, "");
        for (LeaseSnapshot lease : cluster.leases().list(settings.homeNamespace(), LabLabels.of(id))) {
            cluster.leases().annotate(lease.namespace(), lease.name(), marks);
        }
        close();
    }

    @Override
    public void down(LabListener listener) throws ClusterException, InterruptedException {
        progress.retold(listener).time(Phase.DOWN, () -> {
            new LabRemoval(cluster, settings, id).remove(listener);
            return null;
        });
        close();
    }

    @Override
    public void close() {
        heartbeat.ifPresent(Heartbeat::close);
    }
}
