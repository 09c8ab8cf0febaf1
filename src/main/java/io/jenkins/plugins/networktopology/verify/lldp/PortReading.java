package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.platform.InterfaceNaming;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which port a neighbour sent its frame from, if it is a given node.
 *
 * @param port the full name of the data interface; empty if it is the management interface or not known
 * @param known whether the port is known, be it the management interface
 * @param basis what that rests on, as part of a sentence
 */
record PortReading(Optional<String> port, boolean known, String basis) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * Reads the port id: as an interface name, as a MAC address of the node or one with the card's number in it, or as
     * an ifIndex; failing that the port description, which many devices fill with the interface's name.
     */
    static PortReading of(LldpNeighbor neighbor, InterfaceNaming naming, NodeIdentity identity) {
        String id = neighbor.portId().strip();
        Optional<PortReading> read = byMac(id, naming, identity)
                .or(() -> byIndex(id, naming, identity))
                .or(() -> byName("port id ", id, naming));
        return read.or(() ->
                        byName("port description ", neighbor.portDescription().strip(), naming))
                .orElseGet(() -> new PortReading(
                        Optional.empty(),
                        false,
                        id.isEmpty() ? "it sent no port id" : "its port id " + id + " is no known port"));
    }

    private static Optional<PortReading> byMac(String id, InterfaceNaming naming, NodeIdentity identity) {
        return Mac.parse(id).flatMap(mac -> {
            String own = identity.interfaceMacs().get(mac);
            if (own != null) {
                return byName("port id " + id + " is the MAC address of ", own, naming);
            }
            return mac.vrnetlabCard()
                    .flatMap(card -> naming.nameOf(card)
                            .map(port -> known(port, "port id " + id + " ends in card number " + card)));
        });
    }

    private static Optional<PortReading> byIndex(String id, InterfaceNaming naming, NodeIdentity identity) {
        return Optional.ofNullable(identity.interfaceIndexes().get(id))
                .flatMap(own -> byName("port id " + id + " is the index of ", own, naming));
    }

    private static Optional<PortReading> byName(String basis, String name, InterfaceNaming naming) {
        if (name.isEmpty() || NUMBER.matcher(name).matches()) {
            return Optional.empty();
        }
        if (naming.isManagement(name)) {
            return Optional.of(new PortReading(Optional.empty(), true, basis + name + ", the management interface"));
        }
        return naming.canonical(name).map(port -> known(port, basis + name));
    }

    private static PortReading known(String port, String basis) {
        return new PortReading(Optional.of(port), true, basis);
    }

    boolean is(String wanted) {
        return port.filter(wanted::equals).isPresent();
    }

    /** The port is known, and it is another one. */
    boolean isNot(String wanted) {
        return known && !is(wanted);
    }
}
