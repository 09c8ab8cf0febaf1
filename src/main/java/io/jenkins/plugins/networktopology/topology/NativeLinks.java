package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the links of the native format: {@code [a:if, b:if]}, or a mapping when there is more to say. */
final class NativeLinks {

    private static final String FORM = "expected [node:interface, node:interface]";

    /** The smallest MTU that IPv6 allows is 1280, IPv4's is 68; the largest is that of a jumbo frame. */
    private static final int LEAST_MTU = 68;

    private static final int MOST_MTU = 9216;

    private final YamlDocument document;
    private final PlatformFacts platforms;
    private final Map<String, Node> nodes;
    private final LinkTable table;

    NativeLinks(YamlDocument document, PlatformFacts platforms, Map<String, Node> nodes, LinkTable table) {
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
        boolean complete = addresses.size() == 2 || !section.has("addresses");
        if (!complete && written(section.find("addresses")) != 2) {
            section.wrong("addresses", "expected two, in the order of the endpoints");
        }
        Optional<Integer> mtu = section.optional("mtu", Readers.number(LEAST_MTU, MOST_MTU));
        if (ends.isPresent() && ends.get() instanceof SequenceNode sequence) {
            link(sequence, complete ? addresses : List.of(), mtu);
        } else {
            section.wrong("endpoints", FORM);
        }
        section.end();
    }

    /** An end that has no address on a link is written {@code none}. */
    private static Optional<InterfaceAddress> address(String text) {
        return text.equals("none") ? Optional.empty() : Optional.of(InterfaceAddress.parse(text));
    }

    private static int written(Optional<org.yaml.snakeyaml.nodes.Node> list) {
        return list.filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue().size())
                .orElse(0);
    }

    private void link(SequenceNode ends, List<Optional<InterfaceAddress>> addresses, Optional<Integer> mtu) {
        if (ends.getValue().size() != 2) {
            document.note(ends, "a link with " + ends.getValue().size() + " ends", FORM);
            return;
        }
        Optional<LinkTable.End> a =
                end(ends.getValue().get(0), addresses.stream().findFirst().flatMap(address -> address));
        Optional<LinkTable.End> b = end(
                ends.getValue().get(1), addresses.stream().skip(1).findFirst().flatMap(address -> address));
        if (a.isPresent() && b.isPresent()) {
            table.add(a.get(), b.get(), mtu);
        }
    }

    private Optional<LinkTable.End> end(org.yaml.snakeyaml.nodes.Node place, Optional<InterfaceAddress> address) {
        String written = place instanceof ScalarNode scalar ? scalar.getValue() : "";
        int colon = written.indexOf(':');
        if (colon <= 0 || colon == written.length() - 1) {
            document.note(place, YamlSection.kind(place) + " as an end of a link", "expected node:interface");
            return Optional.empty();
        }
        String node = written.substring(0, colon).strip();
        if (!nodes.containsKey(node)) {
            document.note(
                    place,
                    "no node is called " + node,
                    Nearest.to(node, nodes.keySet())
                            .map(near -> "did you mean " + near + "?")
                            .orElse("the nodes are listed under \"nodes\""));
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
                            : platform + " has no interface " + written,
                    "expected " + platforms.interfaceRange(platform));
        }
        return name;
    }
}
