package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.Optional;
import java.util.stream.Stream;

/** A fault of a node or an interface that is not there would never happen, and a test of it would prove nothing. */
public final class FaultTargets {

    private FaultTargets() {}

    /** What is wrong with a fault for a topology, in a sentence; empty if it can happen. */
    public static Optional<String> problem(Fault fault, Topology topology, PlatformCatalog catalog) {
        return Stream.of(
                        problem(fault, fault.node(), fault.interfaceName(), topology, catalog),
                        problem(fault, fault.otherNode(), fault.otherInterface(), topology, catalog))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> problem(
            Fault fault, Optional<String> name, Optional<String> port, Topology topology, PlatformCatalog catalog) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String written = fault.kind().label() + ":" + name.get();
        Optional<Node> node = topology.node(name.get());
        if (node.isEmpty()) {
            return Optional.of(written + ": the topology has no node " + name.get());
        }
        if (port.isPresent()
                && catalog.interfaceName(node.get().platform(), port.get()).isEmpty()) {
            return Optional.of(written + ":" + port.get() + ": " + node.get().platform()
                    + " has no interface " + port.get() + "; expected "
                    + catalog.interfaceRange(node.get().platform()));
        }
        return Optional.empty();
    }
}
