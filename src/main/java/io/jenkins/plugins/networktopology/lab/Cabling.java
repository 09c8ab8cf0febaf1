package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which nodes' links can be there: meshnet makes a link when the second of its two pods comes up. One thread's.
 */
final class Cabling {

    private final Map<String, NodeClimb> nodes;
    private final Map<String, TreeSet<String>> peers = new TreeMap<>();
    private final Plumbing plumbing = new Plumbing();
    private final HostInterfaces hostInterfaces;

    /** @param nodes all nodes of the topology, by name */
    Cabling(Topology topology, Map<String, NodeClimb> nodes) {
        this.nodes = nodes;
        this.hostInterfaces = new HostInterfaces(topology.externalLinks());
        nodes.keySet().forEach(node -> peers.put(node, new TreeSet<>()));
        for (Link link : topology.links()) {
            peers.get(link.a().node()).add(link.b().node());
            peers.get(link.b().node()).add(link.a().node());
        }
    }

    /** What meshnet has written for a node. */
    void see(NodeClimb node, boolean isTaken) {
        plumbing.see(node.name(), isTaken);
    }

    /** What meshnet had written until now has been told. */
    void synced(Duration now) {
        plumbing.synced(now);
    }

    /** Nothing will be told of what meshnet writes. */
    void lost() {
        plumbing.lost();
    }

    /** A node's pod was seen. Multus makes a virtual machine's links before its pod has an address. */
    void seen(NodeClimb node, Duration now) {
        if (node.isVirtualMachine()) {
            plumbing.see(node.name(), node.networked());
        }
        if (node.networked() && !peers.get(node.name()).isEmpty()) {
            plumbing.networked(node.name(), now);
        }
    }

    /** Whether a node's own end of its links is as far as it can be. */
    boolean linked(NodeClimb node) {
        return node.networked() && (peers.get(node.name()).isEmpty() || plumbing.taken(node.name()));
    }

    List<NodeClimb> peersOf(NodeClimb node) {
        return peers.get(node.name()).stream().map(nodes::get).toList();
    }

    /** The names of the peers whose ends are not that far. */
    List<String> unlinkedPeersOf(NodeClimb node) {
        return peersOf(node).stream()
                .filter(peer -> !linked(peer))
                .map(NodeClimb::name)
                .toList();
    }

    /** Why a warning about a node's pod means that there is no hope, if it does. */
    Optional<Hopeless> hopeless(NodeClimb node, PodEvent warning) {
        return hostInterfaces
                .hopeless(node.name(), node.pod().flatMap(PodSnapshot::machine), warning)
                .or(() -> PodJudge.hopeless(warning));
    }

    /** When a node whose pod has a network and no links is given up. */
    Optional<Duration> deadline(NodeClimb node) {
        return plumbing.deadline(node.name());
    }
}
