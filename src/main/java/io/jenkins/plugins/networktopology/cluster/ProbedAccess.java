package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first of a node's addresses that takes a connection. An address that does not answer is given little time: a
 * pod's address that is not routed to us swallows packets.
 */
public final class ProbedAccess implements NodeAccess {

    private static final Duration PROBE = Duration.ofMillis(700);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final String node;
    private final List<NodeAddress> candidates;

    private ProbedAccess(String node, List<NodeAddress> candidates) {
        this.node = node;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * @param paths which may be used, the preferred one first
     * @param pod the node's pod, as last seen
     * @param port of its SSH server, inside of the pod
     * @param nodePort what a service opens for it
     */
    public static NodeAccess to(PodSnapshot pod, int port, Optional<Integer> nodePort, List<AccessPath> paths) {
        List<NodeAddress> candidates = new ArrayList<>();
        for (AccessPath path : paths) {
            Optional<NodeAddress> address = switch (path) {
                case POD_IP -> pod.podIp().map(ip -> new NodeAddress(ip, port, path));
                case NODE_PORT -> nodePort.flatMap(open -> pod.hostIp().map(ip -> new NodeAddress(ip, open, path)));
            };
            address.ifPresent(candidates::add);
        }
        return new ProbedAccess(pod.name(), candidates);
    }

    @Override
    public NodeAddress open(Duration limit) throws ClusterException, InterruptedException {
        if (candidates.isEmpty()) {
            throw new ClusterException(
                    Kind.UNREACHABLE,
                    node + " has no address that may be used: its pod has none yet, and no node port is published");
        }
        long end = System.nanoTime() + limit.toNanos();
        Duration pause = FIRST_PAUSE;
        try (ConnectionProbe probe = new ConnectionProbe()) {
            while (true) {
                List<String> tried = new ArrayList<>();
                for (NodeAddress candidate : candidates) {
                    Optional<String> obstacle =
                            probe.obstacle(new InetSocketAddress(candidate.host(), candidate.port()), PROBE);
                    if (obstacle.isEmpty()) {
                        return candidate;
                    }
                    tried.add(candidate + " (" + candidate.path() + "): " + obstacle.get());
                }
                if (System.nanoTime() + pause.toNanos() > end) {
                    throw new ClusterException(
                            Kind.UNREACHABLE,
                            node + " takes no connection after " + limit.toSeconds() + " s: "
                                    + String.join("; ", tried));
                }
                probe.pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    @Override
    public String toString() {
        return node + " by " + candidates;
    }
}
