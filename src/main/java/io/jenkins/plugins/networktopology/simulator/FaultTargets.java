package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.List;
import java.util.Optional;

/**
 * A fault of a node or a cable that is not there would never happen, nor one that plugs a cable in the other way round;
 * a test of it would prove nothing.
 */
public final class FaultTargets {

    private final String label;
    private final Topology topology;
    private final PlatformCatalog catalog;

    private FaultTargets(String label, Topology topology, PlatformCatalog catalog) {
        this.label = label;
        this.topology = topology;
        this.catalog = catalog;
    }

    /** What is wrong with a fault for a topology, in a sentence; empty if it can happen. */
    public static Optional<String> problem(Fault fault, Topology topology, PlatformCatalog catalog) {
        FaultTargets targets = new FaultTargets(fault.kind().label(), topology, catalog);
        return targets.problem(fault.node(), fault.interfaceName())
                .or(() -> targets.problem(fault.otherNode(), fault.otherInterface()))
                .or(() -> targets.turnedRound(fault));
    }

    private Optional<String> problem(Optional<String> name, Optional<String> port) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> node = topology.node(name.get());
        if (node.isEmpty()) {
            return Optional.of(label + ":" + name.get() + ": the topology has no node " + name.get());
        }
        return port.flatMap(given ->
                problem(node.get(), given).map(problem -> label + ":" + name.get() + ":" + given + ": " + problem));
    }

    private Optional<String> problem(Node node, String port) {
        Optional<String> canonical = catalog.interfaceName(node.platform(), port);
        if (canonical.isEmpty()) {
            return Optional.of(node.platform() + " has no interface " + port + "; expected "
                    + catalog.interfaceRange(node.platform()));
        }
        List<String> cabled = topology.endpointsOf(node.name()).stream()
                .map(Endpoint::interfaceName)
                .toList();
        return cabled.contains(canonical.get())
                ? Optional.empty()
                : Optional.of("no link of the topology ends there; those of " + node.name() + " end at "
                        + (cabled.isEmpty() ? "no interface" : String.join(", ", cabled)));
    }

    private Optional<String> turnedRound(Fault fault) {
        if (fault.otherNode().isEmpty()) {
            return Optional.empty();
        }
        Optional<Endpoint> one = end(fault.node(), fault.interfaceName());
        Optional<Endpoint> other = end(fault.otherNode(), fault.otherInterface());
        return topology.links().stream()
                .filter(link -> one.filter(link.endpoints()::contains).isPresent()
                        && other.filter(link.endpoints()::contains).isPresent())
                .findFirst()
                .map(link -> label + ": " + one.get() + " and " + other.get()
                        + " are the two ends of one cable, so nothing would change; expected ends of two links");
    }

    private Optional<Endpoint> end(Optional<String> name, Optional<String> port) {
        return name.flatMap(topology::node)
                .flatMap(node -> port.flatMap(given -> catalog.interfaceName(node.platform(), given))
                        .flatMap(canonical -> topology.endpointsOf(node.name()).stream()
                                .filter(end -> end.interfaceName().equals(canonical))
                                .findFirst()));
    }
}
