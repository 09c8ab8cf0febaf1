package io.jenkins.plugins.networktopology.verify.lldp;

import java.util.Optional;

/**
 * What a neighbour said of itself, sorted by what it is rather than by the field that it was printed in: a summary
 * prints the chassis id where there is no name, and a chassis id may be a name.
 *
 * @param chassis the chassis id, if it is a MAC address
 * @param port the port id, if it is a MAC address
 * @param name the system name, or a chassis id that is text
 * @param address the management address, empty if not sent
 */
record NeighborClues(Optional<Mac> chassis, Optional<Mac> port, Optional<NeighborName> name, String address) {

    static NeighborClues of(LldpNeighbor neighbor) {
        Optional<Mac> named = Mac.parse(neighbor.systemName());
        Optional<Mac> chassis = Mac.parse(neighbor.chassisId()).or(() -> named);
        String name = named.isPresent() ? "" : neighbor.systemName();
        if (name.isBlank() && Mac.parse(neighbor.chassisId()).isEmpty()) {
            name = neighbor.chassisId();
        }
        return new NeighborClues(
                chassis,
                Mac.parse(neighbor.portId()),
                name.isBlank() ? Optional.empty() : Optional.of(NeighborName.of(name)),
                neighbor.managementAddress().strip());
    }
}
