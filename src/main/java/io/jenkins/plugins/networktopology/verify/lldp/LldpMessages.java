package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of LLDP judgements. */
final class LldpMessages {

    private final LldpScene scene;

    LldpMessages(LldpScene scene) {
        this.scene = scene;
    }

    String asExpected(Endpoint far, Identification who, PortReading port) {
        return "found " + far + " as expected: " + who.basis() + ", " + port.basis();
    }

    String weaklyAsExpected(Endpoint near, Endpoint far, Identification who, PortReading port) {
        if (who.isOneNode() && port.known()) {
            return "found " + far + " by weak evidence: " + who.basis() + ", " + port.basis();
        }
        String missing = who.isOneNode() ? port.basis() : who.basis();
        return "found " + far + " by weak evidence: " + missing + ", but " + far + " in turn sees " + near;
    }

    String notReadable(Endpoint near, Endpoint far, String reason) {
        return "expected " + far + "; " + near.node() + " cannot be judged: " + reason;
    }

    String withoutPort(Endpoint near, Endpoint far) {
        return "expected " + far + "; " + near.node() + " lists neighbours without saying on which of its ports";
    }

    String nothing(Endpoint near, Endpoint far, boolean otherWay) {
        String found = "expected " + far + ", found no neighbour on " + near.interfaceName();
        if (otherWay) {
            return found + ", though " + far + " sees this end: LLDP passes in one direction only";
        }
        String others = seenElsewhere(near);
        if (!others.isEmpty()) {
            return found + "; this end is seen by " + others;
        }
        return found
                + scene.rows(far.node())
                        .reason()
                        .map(reason -> "; " + far.node() + " cannot say what it sees: " + reason)
                        .orElse(", and " + far + " does not see this end either");
    }

    /** The ports, of any node, that see this end by evidence of its own. */
    private String seenElsewhere(Endpoint end) {
        List<String> found = new ArrayList<>();
        for (Node node : scene.topology().nodes()) {
            scene.rows(node.name())
                    .byPort()
                    .forEach((port, rows) -> rows.stream()
                            .filter(row ->
                                    scene.identify(row, node.name(), port).is(end.node()))
                            .filter(row -> scene.portOf(row, end.node()).is(scene.port(end)))
                            .forEach(row -> found.add(node.name() + ":" + port)));
        }
        return String.join(", ", found);
    }

    String several(Endpoint near, Endpoint far, List<LldpNeighbor> seen) {
        return "expected " + far + " alone, found " + seen.size() + " neighbours on " + near.interfaceName() + ": "
                + seen.stream()
                        .limit(8)
                        .map(one -> plainly(one, near.node(), scene.port(near)))
                        .collect(Collectors.joining(", "))
                + (seen.size() > 8 ? ", …" : "")
                + "; a bridge or hub is in the path, or an old entry has not aged out yet";
    }

    String contradiction(Endpoint near, Endpoint far, LldpNeighbor seen, Identification who) {
        return "expected " + far + ", found a neighbour on " + near.interfaceName() + " that may be " + who.who() + ": "
                + who.basis() + " (" + NeighborIdentifier.described(seen) + ", " + port(seen) + ")";
    }

    String cannotTell(Endpoint near, Endpoint far, LldpNeighbor seen, Identification who, PortReading port) {
        String found = "expected " + far + "; ";
        if (who.isOneNode()) {
            return found + near.interfaceName() + " leads to " + far.node() + " (" + who.basis() + "), but "
                    + port.basis() + ", and the table of " + far.node() + " does not tell either";
        }
        return found + "the neighbour on " + near.interfaceName() + " cannot be told apart: " + who.basis() + " ("
                + who.who() + "), and the table of " + far.node() + " does not tell either; "
                + (port.known() ? port.basis() + " is right" : port.basis());
    }

    String other(Endpoint near, Endpoint far, LldpNeighbor seen, Identification who, PortReading asFar) {
        String expected = "expected " + far + ", found ";
        if (who.isOneNode()) {
            String node = who.nodes().iterator().next();
            PortReading port = scene.portOf(seen, node);
            String place = node + port.port().map(name -> ":" + name).orElse("");
            return expected + place + ": " + who.basis() + ", " + port.basis() + refuted(near, far, who, asFar);
        }
        if (who.nodes().isEmpty()) {
            return expected + "a device that is no node of the topology: " + who.basis() + ", " + port(seen);
        }
        return expected + who.who() + " with " + port(seen) + ": " + who.basis() + refuted(near, far, who, asFar);
    }

    /** Where nothing that the neighbour sent is wrong, the far end's own table is what speaks against it. */
    private String refuted(Endpoint near, Endpoint far, Identification who, PortReading asFar) {
        if (!who.mayBe(far.node()) || asFar.isNot(scene.port(far))) {
            return "";
        }
        String seenThere = scene.rows(far.node()).at(scene.port(far)).stream()
                .map(one -> plainly(one, far.node(), scene.port(far)))
                .collect(Collectors.joining(", "));
        return "; it cannot be " + far + ", which sees " + seenThere + " instead of " + near;
    }

    /** A neighbour in short: the port by the topology's name where it is known, else what it called itself. */
    String plainly(LldpNeighbor seen, String receiver, String receivingPort) {
        Identification who = scene.identify(seen, receiver, receivingPort);
        if (!who.isOneNode()) {
            return NeighborIdentifier.described(seen) + " " + port(seen);
        }
        String node = who.nodes().iterator().next();
        return node + scene.portOf(seen, node).port().map(name -> ":" + name).orElse(" " + port(seen));
    }

    private static String port(LldpNeighbor seen) {
        return seen.portId().isBlank() ? "no port id" : "port id " + seen.portId();
    }
}
