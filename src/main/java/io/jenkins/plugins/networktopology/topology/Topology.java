package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the user wrote: an immutable value, its references already checked.
 *
 * @param name a DNS label
 * @param nodes in the order of the file
 * @param links in the order of the file, between nodes of this topology, no interface used twice
 * @param bootstrap what is typed into devices beside their own configuration
 * @param verification the checks expected
 * @param publishedPorts ports that users reach from outside; mostly none
 */
public record Topology(
        String name,
        List<Node> nodes,
        List<Link> links,
        Bootstrap bootstrap,
        Verification verification,
        List<PublishedPort> publishedPorts) {

    public Topology {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bootstrap);
        Objects.requireNonNull(verification);
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        publishedPorts = List.copyOf(publishedPorts);
        checkReferences(nodes, links);
    }

    private static void checkReferences(List<Node> nodes, List<Link> links) {
        TreeSet<String> names = new TreeSet<>();
        for (Node node : nodes) {
            if (!names.add(node.name())) {
                throw new IllegalArgumentException("two nodes are called " + node.name());
            }
        }
        TreeSet<String> used = new TreeSet<>();
        for (Link link : links) {
            for (Endpoint end : link.endpoints()) {
                if (!names.contains(end.node())) {
                    throw new IllegalArgumentException(end + ": no node is called " + end.node());
                }
                if (!used.add(end.toString())) {
                    throw new IllegalArgumentException(end + " is used by two links");
                }
            }
        }
    }

    public Optional<Node> node(String wanted) {
        return nodes.stream().filter(node -> node.name().equals(wanted)).findFirst();
    }

    /** The ends that lie on one node, in the order of the links. */
    public List<Endpoint> endpointsOf(String node) {
        return links.stream()
                .flatMap(link -> link.endpoints().stream())
                .filter(end -> end.node().equals(node))
                .toList();
    }
}
