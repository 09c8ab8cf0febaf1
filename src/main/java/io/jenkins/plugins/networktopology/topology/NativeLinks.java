package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the links of the native format: {@code [a:if, b:if]}, or a mapping when there is more to say. */
final class NativeLinks {

    private static final String FORM = "expected [node:interface, node:interface]";

    private static final Set<String> KEYS = Set.of("endpoints", "addresses", "mtu");

    /** The smallest MTU that IPv6 allows is 1280, IPv4's is 68; the largest is that of a jumbo frame. */
    private static final int LEAST_MTU = 68;

    private static final int MOST_MTU = 9216;

    /** containerlab's other words for what is no node. */
    private static final Set<String> OUTSIDE_ELSEWHERE = Set.of("host", "mgmt-net", "vxlan", "vxlan-stitch", "bridge");

    private static final int LONGEST_NAME = 63;

    private final YamlDocument document;
    private final PlatformFacts platforms;
    private final NodeNames nodes;
    private final LinkTable table;

    NativeLinks(YamlDocument document, PlatformFacts platforms, NodeNames nodes, LinkTable table) {
        this.document = document;
        this.platforms = platforms;
        this.nodes = nodes;
        this.table = table;
    }

    void read(org.yaml.snakeyaml.nodes.Node list) {
        if (!(list instanceof SequenceNode items)) {
            document.note(list, YamlSection.kind(list) + " as links", "expected a list of links: " + FORM);
            return;
        }
        for (org.yaml.snakeyaml.nodes.Node item : items.getValue()) {
            if (item instanceof SequenceNode ends) {
                link(ends, List.of(), Optional.empty());
            } else if (item instanceof MappingNode) {
                mapping(new YamlSection(document, "links", item));
            } else {
                document.note(item, YamlSection.kind(item) + " as a link", FORM);
            }
        }
    }

    private void mapping(YamlSection section) {
        Optional<org.yaml.snakeyaml.nodes.Node> ends = section.find("endpoints");
        List<Optional<InterfaceAddress>> addresses = section.list("addresses", NativeLinks::address);
        int written = section.find("addresses").map(NativeLinks::length).orElse(2);
        if (written != 2) {
            section.wrong(
                    "addresses", "expected two, in the order of the endpoints; an end without one is written none");
        }
        Optional<Integer> mtu = section.optional("mtu", Readers.number(LEAST_MTU, MOST_MTU));
        if (ends.isEmpty() && section.keys().keySet().stream().anyMatch(key -> key.indexOf(':') > 0)) {
            section.wrongAltogether("a mapping as a link", FORM + ", in square brackets");
            return;
        }
        if (ends.isEmpty()) {
            if (!section.isMistyped("endpoints", KEYS)) {
                section.wrongAltogether(
                        "a link without endpoints", "expected endpoints: [node:interface, node:interface]");
            }
        } else if (ends.get() instanceof SequenceNode sequence) {
            link(sequence, addresses.size() == 2 ? addresses : List.of(), mtu);
        } else {
            section.wrong("endpoints", FORM);
        }
        section.end();
    }

    /** The length of a list; that of a whole one for what is none, which has been noted. */
    private static int length(org.yaml.snakeyaml.nodes.Node list) {
        return list instanceof SequenceNode sequence ? sequence.getValue().size() : 2;
    }

    /** An end that has no address on a link is written {@code none}. */
    private static Optional<InterfaceAddress> address(String text) {
        if (text.equals("none")) {
            return Optional.empty();
        }
        if (text.matches("\\p{Alpha}*")) {
            throw new IllegalArgumentException("expected an address such as 10.0.0.1/30, or none");
        }
        return Optional.of(InterfaceAddress.ofInterface(text.strip()));
    }

    private void link(SequenceNode ends, List<Optional<InterfaceAddress>> addresses, Optional<Integer> mtu) {
        if (ends.getValue().size() != 2) {
            document.note(ends, LinkTable.ends(ends), FORM);
            return;
        }
        Optional<LinkTable.End> a =
                end(ends.getValue().get(0), addresses.stream().findFirst().flatMap(address -> address));
        Optional<LinkTable.End> b = end(
                ends.getValue().get(1), addresses.stream().skip(1).findFirst().flatMap(address -> address));
        if (a.isEmpty() || b.isEmpty()) {
            a.or(() -> b).filter(end -> !isOutside(end)).ifPresent(table::addHalf);
            return;
        }
        if (isOutside(a.get()) && isOutside(b.get())) {
            document.note(
                    ends,
                    "a link from " + a.get().endpoint() + " to " + b.get().endpoint(),
                    "one end of a link is a node's: [node:interface, macvlan:host-interface]");
        } else if (isOutside(a.get())) {
            table.addExternal(b.get(), a.get(), mtu);
        } else if (isOutside(b.get())) {
            table.addExternal(a.get(), b.get(), mtu);
        } else {
            table.add(a.get(), b.get(), mtu);
        }
    }

    private boolean isOutside(LinkTable.End end) {
        return isOutside(end.endpoint().node());
    }

    /** A node that is called so is a node. */
    private boolean isOutside(String name) {
        return name.equals(ExternalLink.KIND) && !nodes.contains(name);
    }

    private Optional<LinkTable.End> outside(
            org.yaml.snakeyaml.nodes.Node place, String hostInterface, Optional<InterfaceAddress> address) {
        if (!Names.isHostInterface(hostInterface)) {
            document.note(
                    place,
                    Quote.cut(hostInterface, LONGEST_NAME) + " as a network interface of a machine",
                    "expected a name of at most 15 characters without / and :, such as macvlan:ens3");
            return Optional.empty();
        }
        return Optional.of(new LinkTable.End(new Endpoint(ExternalLink.KIND, hostInterface, address), place));
    }

    private Optional<LinkTable.End> end(org.yaml.snakeyaml.nodes.Node place, Optional<InterfaceAddress> address) {
        String written = place instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        int colon = written.indexOf(':');
        if (colon <= 0 || colon == written.length() - 1) {
            document.note(
                    place,
                    YamlSection.kind(place) + " as an end of a link",
                    place instanceof ScalarNode
                            ? "expected node:interface"
                            : "expected node:interface, without a space after the colon");
            return Optional.empty();
        }
        String node = written.substring(0, colon).strip();
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        if (isOutside(node)) {
            return outside(place, written.substring(colon + 1).strip(), address);
        }
        if (OUTSIDE_ELSEWHERE.contains(node) && !nodes.contains(node)) {
            document.note(
                    place,
                    node + " as an end of a link",
                    "meshnet reaches out of a lab by macvlan alone; expected macvlan:host-interface");
            return Optional.empty();
        }
        if (!nodes.contains(node)) {
            document.note(
                    place,
                    "no node is called " + Quote.cut(node, LONGEST_NAME),
                    nodes.guess(node, "the nodes are listed under \"nodes\""));
            return Optional.empty();
        }
        return interfaceName(
                        place,
                        nodes.get(node).platform(),
                        written.substring(colon + 1).strip())
                .map(name -> new LinkTable.End(new Endpoint(node, name, address), place));
    }

    /** The device's full name for it; empty, and noted, if the platform has none. */
    private Optional<String> interfaceName(org.yaml.snakeyaml.nodes.Node place, String platform, String written) {
        if (!platforms.knows(platform)) {
            return Optional.empty();
        }
        Optional<String> name = platforms.interfaceName(platform, written);
        if (name.isEmpty()) {
            document.note(
                    place,
                    platforms.isManagement(platform, written)
                            ? written + " is the management interface of " + platform
                            : platform + " has no interface " + Quote.cut(written, LONGEST_NAME),
                    "expected " + platforms.interfaceRange(platform));
        }
        return name;
    }
}
