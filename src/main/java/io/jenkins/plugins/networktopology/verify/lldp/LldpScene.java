package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.platform.InterfaceNaming;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.HashMap;
import java.util.HashSet;
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
    private final CableProofs proofs;

    /**
     * A scene in which nobody has been asked yet.
     *
     * @param naming the data interfaces of a node
     */
    public LldpScene(Topology topology, Function<String, InterfaceNaming> naming) {
        this.topology = topology;
        this.index = new IdentityIndex(topology);
        this.identifier = new NeighborIdentifier(index);
        this.proofs = new CableProofs(this, index);
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
        proofs.tableChanged(node);
    }

    /** The node has no table; the reason, without capital and full stop, follows a colon in messages. */
    public void noTable(String node, String reason) {
        rows.put(node, NodeRows.missing(reason));
        proofs.tableChanged(node);
    }

    /** What the node said of itself. */
    public void identity(String node, NodeIdentity identity) {
        index.learn(node, identity);
        proofs.identityChanged(node);
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

    /** Who a neighbour that a node sees on one of its ports may be. */
    Identification identify(LldpNeighbor neighbor, String receiver, String port) {
        String id = neighbor.portId().strip();
        Set<InterfaceNaming> speakers = new HashSet<>();
        languages.stream().filter(language -> knows(language, id)).forEach(speakers::add);
        return identifier.identify(
                neighbor,
                node -> speakers.isEmpty() || speakers.contains(naming(node)),
                node -> maySee(node, neighbor, receiver, port));
    }

    private static boolean knows(InterfaceNaming naming, String port) {
        return naming.canonical(port).isPresent() || naming.isManagement(port);
    }

    /** A cable has two ends: a node whose port sees something else, or is the port that receives, did not send. */
    private boolean maySee(String sender, LldpNeighbor neighbor, String receiver, String port) {
        Optional<String> from = portOf(neighbor, sender).port();
        if (from.isEmpty()) {
            return true;
        }
        if (sender.equals(receiver) && from.orElseThrow().equals(port)) {
            return false;
        }
        return rows(sender)
                .onlyOneAt(from.orElseThrow())
                .filter(seen -> portOf(seen, receiver).isNot(port) || isKnownNotToBe(seen, receiver))
                .isEmpty();
    }

    private boolean isKnownNotToBe(LldpNeighbor seen, String node) {
        Set<String> holders =
                NeighborClues.of(seen).chassis().map(index::withMac).orElse(Set.of());
        return !holders.isEmpty() && !holders.contains(node);
    }

    /** The port that a neighbour sent from, if it is this node. */
    PortReading portOf(LldpNeighbor neighbor, String node) {
        return PortReading.of(neighbor, naming(node), index.of(node));
    }
}
