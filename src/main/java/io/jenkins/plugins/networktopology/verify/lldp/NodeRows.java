package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.platform.InterfaceNaming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The neighbour table of one node, sorted by its own data interfaces, or the reason why there is none. Rows of the
 * management interface are left out: behind it lies the cluster, not the topology.
 */
final class NodeRows {

    private final Optional<String> reason;
    private final Map<String, List<LldpNeighbor>> byPort = new LinkedHashMap<>();
    private boolean withoutPort;

    private NodeRows(Optional<String> reason) {
        this.reason = reason;
    }

    static NodeRows missing(String reason) {
        return new NodeRows(Optional.of(reason));
    }

    static NodeRows of(LldpTable table, InterfaceNaming naming) {
        if (!table.unparsed().isEmpty()) {
            return missing("the line \"" + table.unparsed().get(0).strip() + "\" of its LLDP table was not understood");
        }
        NodeRows rows = new NodeRows(Optional.empty());
        for (LldpNeighbor neighbor : table.neighbors()) {
            rows.add(neighbor, naming);
        }
        return rows;
    }

    private void add(LldpNeighbor neighbor, InterfaceNaming naming) {
        String written = neighbor.localInterface().strip();
        if (written.isEmpty()) {
            withoutPort = true;
        } else if (!naming.isManagement(written)) {
            List<LldpNeighbor> known =
                    byPort.computeIfAbsent(naming.canonical(written).orElse(written), port -> new ArrayList<>());
            if (known.stream().noneMatch(other -> sameSender(other, neighbor))) {
                known.add(neighbor);
            }
        }
    }

    /** One neighbour may be listed more than once, such as by destination address or by management address. */
    private static boolean sameSender(LldpNeighbor one, LldpNeighbor other) {
        return NeighborClues.of(one).chassis().equals(NeighborClues.of(other).chassis())
                && one.chassisId().isBlank() == other.chassisId().isBlank()
                && one.portId().equals(other.portId())
                && one.systemName().equals(other.systemName())
                && one.portDescription().equals(other.portDescription());
    }

    /** Why nothing can be said, if so. */
    Optional<String> reason() {
        return reason;
    }

    List<LldpNeighbor> at(String port) {
        return byPort.getOrDefault(port, List.of());
    }

    /** The only neighbour on a port; empty if there is none, or more. */
    Optional<LldpNeighbor> onlyOneAt(String port) {
        List<LldpNeighbor> rows = at(port);
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    Map<String, List<LldpNeighbor>> byPort() {
        return byPort;
    }

    /** Whether the device listed neighbours without saying on which port (older IOS trains do, in the detail). */
    boolean hasRowsWithoutPort() {
        return withoutPort;
    }
}
