package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first of a node's ways behind which an SSH server answers. */
public final class ProbedAccess implements NodeAccess {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final String node;
    private final List<Way> ways;

    private ProbedAccess(String node, List<Way> ways) {
        this.node = node;
        this.ways = List.copyOf(ways);
    }

    /**
     * @param paths which may be used, the preferred one first
     * @param pod the node's pod, as last seen
     * @param port of its SSH server, inside of the pod
     * @param nodePort what a service opens for it
     * @param tunnels for the paths through the API server
     */
    public static NodeAccess to(
            PodSnapshot pod, int port, Optional<Integer> nodePort, List<AccessPath> paths, Tunnels tunnels)
            throws ClusterException {
        List<Way> ways = new ArrayList<>();
        for (AccessPath path : paths) {
            if (path.tunnelled()) {
                ways.add(new Way.Tunnelled(tunnels.to(path, pod.namespace(), pod.name(), port)));
                continue;
            }
            Optional<Integer> open = path == AccessPath.POD_IP ? Optional.of(port) : nodePort;
            Optional<String> host = path == AccessPath.POD_IP ? pod.podIp() : pod.hostIp();
            host.flatMap(ip -> open.map(number -> new NodeAddress(ip, number, path)))
                    .ifPresent(address -> ways.add(new Way.Direct(address, paths.size() == 1)));
        }
        return new ProbedAccess(pod.name(), ways);
    }

    @Override
    public NodeAddress open(Duration limit) throws ClusterException, InterruptedException {
        if (ways.isEmpty()) {
            throw new ClusterException(
                    Kind.UNREACHABLE,
                    node + " has no address that may be used: its pod has none yet, and no node port is published");
        }
        long end = System.nanoTime() + limit.toNanos();
        Duration pause = FIRST_PAUSE;
        try (ConnectionProbe probe = new ConnectionProbe()) {
            while (true) {
                List<String> tried = new ArrayList<>();
                for (Way way : ways) {
                    Optional<String> obstacle =
                            way.obstacle(probe, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
                    if (obstacle.isEmpty()) {
                        return way.address();
                    }
                    tried.add(way.address() + " (" + way.address().path() + "): " + obstacle.get());
                }
                if (System.nanoTime() + pause.toNanos() > end) {
                    throw new ClusterException(
                            Kind.UNREACHABLE,
                            node + " has no SSH server that answers after " + limit.toSeconds() + " s: "
                                    + String.join("; ", tried));
                }
                probe.pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    @Override
    public String toString() {
        return node + " by " + ways.stream().map(Way::address).toList();
    }
}
