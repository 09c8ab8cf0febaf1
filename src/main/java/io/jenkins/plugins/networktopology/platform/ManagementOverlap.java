package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An address on a link that lies in the management network which the node's image has in the same routing table. Some
 * devices refuse such an address, some shut the interface, some take it and answer on the wrong one.
 *
 * @param end the interface with the address
 * @param network the image's management network
 */
public record ManagementOverlap(Endpoint end, InterfaceAddress network) {

    /**
     * All of a topology, in the order of its links.
     *
     * @param family the family of a node's image
     */
    public static List<ManagementOverlap> in(Topology topology, Function<Node, ImageFamily> family) {
        Stream<Endpoint> inside = topology.links().stream().map(Link::endpoints).flatMap(List::stream);
        Stream<Endpoint> outside = topology.externalLinks().stream().map(ExternalLink::end);
        return Stream.concat(inside, outside)
                .filter(end -> end.address().isPresent())
                .flatMap(end -> topology
                        .node(end.node())
                        .filter(node -> node.runtime() == NodeRuntime.POD)
                        .flatMap(node -> family.apply(node).managementNetwork())
                        .filter(network -> end.address().orElseThrow().overlaps(network))
                        .map(network -> new ManagementOverlap(end, network))
                        .stream())
                .toList();
    }

    /** Whether packets of this node to that address leave, or arrive, by the interface. */
    public boolean concerns(String node, String destination) {
        InterfaceAddress own = end.address().orElseThrow();
        return end.node().equals(node) && own.contains(destination);
    }

    /** For people: what overlaps with what, and what may come of it. */
    public String words() {
        return end + " has " + end.address().orElseThrow() + ", which overlaps with " + network.subnet()
                + ", the management network of its image: the device may refuse the address or not answer on it";
    }
}
