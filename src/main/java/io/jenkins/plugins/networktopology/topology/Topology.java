package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the user wrote: an immutable value, its references already checked. */
public final class Topology {

    private final String name;
    private final List<Node> nodes;
    private final List<Link> links;
    private final List<ExternalLink> externalLinks;
    private final Bootstrap bootstrap;
    private final Verification verification;
    private final List<PublishedPort> publishedPorts;

    private final Map<String, Node> nodesByName;
    private final Map<String, List<Endpoint>> endpointsByNode;

    /**
     * @param name a DNS label
     * @param nodes in the order of the file
     * @param links in the order of the file, between nodes of this topology, no interface used twice
     * @param externalLinks links to the machines' networks, in the order of the file
     * @param bootstrap what is typed into devices beside their own configuration
     * @param verification the checks expected
     * @param publishedPorts ports that users reach from outside; mostly none
     * @throws IllegalArgumentException if two nodes have one name, or a link has an end that is no node's or is used
     */
    public Topology(
            String name,
            List<Node> nodes,
            List<Link> links,
            List<ExternalLink> externalLinks,
            Bootstrap bootstrap,
            Verification verification,
            List<PublishedPort> publishedPorts) {
        this.name = Objects.requireNonNull(name);
        this.nodes = List.copyOf(nodes);
        this.links = List.copyOf(links);
        this.externalLinks = List.copyOf(externalLinks);
        this.bootstrap = Objects.requireNonNull(bootstrap);
        this.verification = Objects.requireNonNull(verification);
        this.publishedPorts = List.copyOf(publishedPorts);
        this.nodesByName = byName(this.nodes);
        this.endpointsByNode = byNode(ends(), nodesByName.keySet());
    }

    /** A topology all whose links are between its nodes. */
    public Topology(
            String name,
            List<Node> nodes,
            List<Link> links,
            Bootstrap bootstrap,
            Verification verification,
            List<PublishedPort> publishedPorts) {
        this(name, nodes, links, List.of(), bootstrap, verification, publishedPorts);
    }

    /** The nodes' ends of all links. */
    private Stream<Endpoint> ends() {
        return Stream.concat(
                links.stream().flatMap(link -> link.endpoints().stream()),
                externalLinks.stream().map(ExternalLink::end));
    }

    private static Map<String, Node> byName(List<Node> nodes) {
        Map<String, Node> byName = new HashMap<>();
        for (Node node : nodes) {
            if (byName.put(node.name(), node) != null) {
                throw new IllegalArgumentException("two nodes are called " + node.name());
            }
        }
        return byName;
    }

    private static Map<String, List<Endpoint>> byNode(Stream<Endpoint> ends, Set<String> names) {
        Map<String, List<Endpoint>> byNode = new HashMap<>();
        Set<String> used = new HashSet<>();
        ends.forEach(end -> {
            if (!names.contains(end.node())) {
                throw new IllegalArgumentException(end + ": no node is called " + end.node());
            }
            if (!used.add(end.toString())) {
                throw new IllegalArgumentException(end + " is used by two links");
            }
            byNode.computeIfAbsent(end.node(), key -> new ArrayList<>()).add(end);
        });
        byNode.replaceAll((node, own) -> Collections.unmodifiableList(own));
        return byNode;
    }

    public String name() {
        return name;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Link> links() {
        return links;
    }

    /** The links that leave the lab; {@link #links} are those within. */
    public List<ExternalLink> externalLinks() {
        return externalLinks;
    }

    /** How many links there are, of both kinds: each has an id. */
    public int linkCount() {
        return links.size() + externalLinks.size();
    }

    public Bootstrap bootstrap() {
        return bootstrap;
    }

    public Verification verification() {
        return verification;
    }

    public List<PublishedPort> publishedPorts() {
        return publishedPorts;
    }

    /** The same nodes and links, of which something else is expected. */
    public Topology withVerification(Verification other) {
        return new Topology(name, nodes, links, externalLinks, bootstrap, other, publishedPorts);
    }

    /** The same with another bootstrap. */
    public Topology with(Bootstrap other) {
        return new Topology(name, nodes, links, externalLinks, other, verification, publishedPorts);
    }

    public Optional<Node> node(String wanted) {
        return Optional.ofNullable(nodesByName.get(wanted));
    }

    /** The ends that lie on one node, in the order of the links. */
    public List<Endpoint> endpointsOf(String node) {
        return endpointsByNode.getOrDefault(node, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Topology that
                && name.equals(that.name)
                && nodes.equals(that.nodes)
                && links.equals(that.links)
                && externalLinks.equals(that.externalLinks)
                && bootstrap.equals(that.bootstrap)
                && verification.equals(that.verification)
                && publishedPorts.equals(that.publishedPorts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, nodes, links, externalLinks, bootstrap, verification, publishedPorts);
    }

    /** How large it is, such as {@code 2 nodes, 1 link}. */
    public String sizeInWords() {
        return counted(nodes.size(), "node") + ", " + counted(linkCount(), "link");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return name + " (" + sizeInWords() + ")";
    }
}
