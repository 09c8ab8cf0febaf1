package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.platform.InterfaceNaming;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All that is known at one moment: who the nodes are and whom they see. Grows while devices answer; for one thread. */
public final class LldpScene {

    private static final String NOT_ASKED = "it has not been asked yet";

    private final Topology topology;
    private final Map<String, InterfaceNaming> namings = new HashMap<>();
    private final Set<InterfaceNaming> languages = new LinkedHashSet<>();
    private final Map<String, NodeRows> rows = new HashMap<>();
    private final Map<String, Endpoint> far = new HashMap<>();
    private final IdentityIndex index;
    private final NeighborIdentifier identifier;

    /**
     * A scene in which nobody has been asked yet.
     *
     * @param naming the data interfaces of a node
     */
    public LldpScene(Topology topology, Function<String, InterfaceNaming> naming) {
        this.topology = topology;
        this.index = new IdentityIndex(topology);
        this.identifier = new NeighborIdentifier(index);
        for (Node node : topology.nodes()) {
            namings.put(node.name(), naming.apply(node.name()));
        }
        languages.addAll(namings.values());
        for (Link link : topology.links()) {
            link.endpoints().forEach(end -> far.put(key(end.node(), port(end)), link.peer(end)));
        }
    }

    /** The node's table, as its latest answer has it. */
    public void table(String node, LldpTable table) {
        rows.put(node, NodeRows.of(table, naming(node)));
    }

    /** The node has no table; the reason, without capital and full stop, follows a colon in messages. */
    public void noTable(String node, String reason) {
        rows.put(node, NodeRows.missing(reason));
    }

    /** What the node said of itself. */
    public void identity(String node, NodeIdentity identity) {
        index.learn(node, identity);
    }

    Topology topology() {
        return topology;
    }

    NodeRows rows(String node) {
        return rows.getOrDefault(node, NodeRows.missing(NOT_ASKED));
    }

    boolean wasAsked(String node) {
        return rows.containsKey(node);
    }

    InterfaceNaming naming(String node) {
        return namings.get(node);
    }

    /** The end's interface as its platform writes it in full. */
    String port(Endpoint end) {
        return naming(end.node()).canonical(end.interfaceName()).orElse(end.interfaceName());
    }

    /** What the topology expects behind a port, if anything. */
    Optional<Endpoint> expectedAt(String node, String port) {
        return Optional.ofNullable(far.get(key(node, port)));
    }

    private static String key(String node, String port) {
        return node + ":" + port;
    }

    Identification identify(LldpNeighbor neighbor) {
        String id = neighbor.portId().strip();
        boolean spoken = languages.stream().anyMatch(language -> knows(language, id));
        return identifier.identify(neighbor, node -> !spoken || knows(naming(node), id));
    }

    private static boolean knows(InterfaceNaming naming, String port) {
        return naming.canonical(port).isPresent() || naming.isManagement(port);
    }

    /** The port that a neighbour sent from, if it is this node. */
    PortReading portOf(LldpNeighbor neighbor, String node) {
        return PortReading.of(neighbor, naming(node), index.of(node));
    }
}
