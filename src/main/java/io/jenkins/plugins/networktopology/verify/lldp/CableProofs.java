package io.jenkins.plugins.networktopology.verify.lldp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Learns chassis ids that devices do not tell of themselves. IOS XE sends one that none of its commands prints; but where
 * a device sees a known port, the cable is known, and what that port sees in turn is the device. A chassis id learned so
 * makes further cables known.
 */
final class CableProofs {

    private record Port(String node, String name) {}

    private record Learned(Mac chassis, String node) {}

    private record Considered(Port port, Optional<Mac> chassis) {}

    private final LldpScene scene;
    private final IdentityIndex index;
    private final Map<String, List<Considered>> considered = new HashMap<>();
    private final Map<Mac, Set<Port>> mentions = new HashMap<>();
    /** The port that a port sees, and the other way round. */
    private final Map<Port, Port> sees = new HashMap<>();

    private final Map<Port, Port> seenBy = new HashMap<>();
    private final Map<Port, Learned> learned = new HashMap<>();

    CableProofs(LldpScene scene, IdentityIndex index) {
        this.scene = scene;
        this.index = index;
    }

    /** The node's table is new: what rested on the old one is withdrawn. */
    void tableChanged(String node) {
        considered.getOrDefault(node, List.of()).forEach(this::withdraw);
        List<Considered> rows = new ArrayList<>();
        scene.rows(node).byPort().keySet().forEach(name -> {
            Port port = new Port(node, name);
            row(port)
                    .ifPresent(row ->
                            rows.add(new Considered(port, NeighborClues.of(row).chassis())));
        });
        considered.put(node, rows);
        Deque<Port> toExamine = new ArrayDeque<>();
        for (Considered row : rows) {
            toExamine.add(row.port());
            row.chassis()
                    .ifPresent(chassis -> mentions.computeIfAbsent(chassis, any -> new HashSet<>())
                            .add(row.port()));
            learn(row.port(), toExamine);
        }
        examineAll(toExamine);
    }

    /** The node told who it is: neighbours that sent its addresses are known now. */
    void identityChanged(String node) {
        Deque<Port> toExamine = new ArrayDeque<>();
        index.of(node).macs().forEach(mac -> toExamine.addAll(mentions.getOrDefault(mac, Set.of())));
        examineAll(toExamine);
    }

    private void withdraw(Considered row) {
        Port port = row.port();
        forget(port);
        row.chassis().ifPresent(chassis -> mentions.get(chassis).remove(port));
        Port seen = sees.remove(port);
        if (seen != null) {
            seenBy.remove(seen, port);
            forget(seen);
        }
    }

    private void forget(Port port) {
        Learned before = learned.remove(port);
        if (before != null) {
            index.withdraw(before.chassis(), before.node());
        }
    }

    private void examineAll(Deque<Port> ports) {
        while (!ports.isEmpty()) {
            examine(ports.remove(), ports);
        }
    }

    private void examine(Port port, Deque<Port> more) {
        row(port).ifPresent(row -> {
            Identification who = scene.identify(row, port.node(), port.name());
            if (who.isOneNode()) {
                String node = who.nodes().iterator().next();
                scene.portOf(row, node).port().map(name -> new Port(node, name)).ifPresent(seen -> {
                    sees.put(port, seen);
                    seenBy.put(seen, port);
                    learn(seen, more);
                });
            }
        });
    }

    /** If it is known which port sees this one, this one's neighbour is that port's node. */
    private void learn(Port port, Deque<Port> more) {
        Port sender = seenBy.get(port);
        Optional<LldpNeighbor> row = row(port);
        if (sender == null || row.isEmpty()) {
            return;
        }
        Optional<Mac> chassis = NeighborClues.of(row.orElseThrow()).chassis();
        boolean otherPort = scene.portOf(row.orElseThrow(), sender.node()).isNot(sender.name());
        if (chassis.isEmpty() || otherPort || index.isTold(chassis.orElseThrow())) {
            return;
        }
        Learned now = new Learned(chassis.orElseThrow(), sender.node());
        if (!now.equals(learned.get(port))) {
            forget(port);
            learned.put(port, now);
            index.derive(now.chassis(), now.node());
            more.addAll(mentions.getOrDefault(now.chassis(), Set.of()));
        }
    }

    private Optional<LldpNeighbor> row(Port port) {
        List<LldpNeighbor> rows = scene.rows(port.node()).at(port.name());
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }
}
