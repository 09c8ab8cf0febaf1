package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the links of a k8s-topo file, and the nodes that they name. */
final class K8sTopoLinks {

    private static final String END_FORM = "expected node:ethN, or node:ethN:address/length";
    private static final String FORM = "expected two ends, such as endpoints: [\"vmx-1:eth1\", \"csr-1:eth1\"]";
    private static final Pattern END = Pattern.compile("([^:]+):([^:]+)(?::(.+))?");
    private static final Pattern CARD = Pattern.compile("eth([1-9]\\d{0,3})");

    private final YamlDocument document;
    private final PlatformFacts platforms;
    private final K8sTopoPlatforms naming;
    private final ConfigFiles files;
    private final LinkTable table;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    K8sTopoLinks(YamlDocument document, PlatformFacts platforms, K8sTopoPlatforms naming, ConfigFiles files) {
        this.document = document;
        this.platforms = platforms;
        this.naming = naming;
        this.files = files;
        this.table = new LinkTable(document);
    }

    List<Node> nodes() {
        return new ArrayList<>(nodes.values());
    }

    List<Link> links() {
        return table.links();
    }

    void read(org.yaml.snakeyaml.nodes.Node list) {
        if (!(list instanceof SequenceNode items)) {
            document.note(
                    list,
                    YamlSection.kind(list) + " as links",
                    "expected a list of links, such as \"- endpoints: [vmx-1:eth1, csr-1:eth1]\"");
            return;
        }
        if (items.getValue().isEmpty()) {
            document.note(list, "no links", "expected at least one; a node is what a link names");
        }
        for (org.yaml.snakeyaml.nodes.Node item : items.getValue()) {
            if (!(item instanceof MappingNode)) {
                document.note(item, YamlSection.kind(item) + " as a link", FORM);
                continue;
            }
            YamlSection section = new YamlSection(document, "links", item);
            Optional<org.yaml.snakeyaml.nodes.Node> ends = section.find("endpoints");
            if (ends.isEmpty()) {
                if (!section.isMistyped("endpoints", Set.of("endpoints"))) {
                    section.wrongAltogether("a link without endpoints", FORM);
                }
            } else if (ends.get() instanceof SequenceNode sequence) {
                link(sequence);
            } else {
                section.wrong("endpoints", FORM);
            }
            section.end();
        }
        table.end();
    }

    private void link(SequenceNode ends) {
        if (ends.getValue().size() != 2) {
            document.note(ends, LinkTable.ends(ends), "expected two; meshnet has no links of more than two ends");
            return;
        }
        Optional<LinkTable.End> a = end(ends.getValue().get(0));
        Optional<LinkTable.End> b = end(ends.getValue().get(1));
        if (a.isPresent() && b.isPresent()) {
            table.add(a.get(), b.get(), Optional.empty());
        } else {
            a.or(() -> b).ifPresent(table::addHalf);
        }
    }

    private Optional<LinkTable.End> end(org.yaml.snakeyaml.nodes.Node place) {
        Matcher parts = END.matcher(
                place instanceof ScalarNode scalar ? scalar.getValue().strip() : "");
        if (!parts.matches()) {
            document.note(place, YamlSection.kind(place) + " as an end of a link", END_FORM);
            return Optional.empty();
        }
        Optional<Node> node = node(place, parts.group(1).strip());
        Optional<String> port =
                node.flatMap(known -> port(place, known, parts.group(2).strip()));
        Optional<InterfaceAddress> address = address(place, Optional.ofNullable(parts.group(3)));
        return port.map(name -> new LinkTable.End(new Endpoint(node.get().name(), name, address), place));
    }

    /** k8s-topo cuts names at the first dot and lower-cases them; configuration files keep the capitals. */
    private Optional<Node> node(org.yaml.snakeyaml.nodes.Node place, String written) {
        int dot = written.indexOf('.');
        String host = dot > 0 ? written.substring(0, dot) : written;
        String name = host.toLowerCase(Locale.ROOT);
        try {
            Names.node(name);
        } catch (IllegalArgumentException e) {
            document.note(place, Quote.of(written) + " as a node's name", e.getMessage());
            return Optional.empty();
        }
        return Optional.of(nodes.computeIfAbsent(name, key -> naming.node(key, config(place, host))));
    }

    private List<String> config(org.yaml.snakeyaml.nodes.Node place, String host) {
        if (!files.has(host)) {
            return List.of();
        }
        try {
            return files.lines(host);
        } catch (IllegalArgumentException e) {
            document.note(place, "the configuration file of " + host, e.getMessage());
            return List.of();
        }
    }

    private Optional<String> port(org.yaml.snakeyaml.nodes.Node place, Node node, String written) {
        String container = written.replace("Ethernet", "eth").replace('/', '_');
        Matcher card = CARD.matcher(container);
        if (!card.matches()) {
            document.note(
                    place,
                    Quote.of(written) + " as an interface",
                    container.equals("eth0")
                            ? "eth0 is the management interface; links begin at eth1"
                            : "expected eth1, eth2, …: the number of the network card");
            return Optional.empty();
        }
        Optional<String> name = platforms.interfaceOfCard(node.platform(), Integer.parseInt(card.group(1)));
        if (name.isEmpty()) {
            document.note(
                    place,
                    node.platform() + " has no network card for " + written,
                    "from eth1 on, its interfaces are " + platforms.interfaceRange(node.platform()));
        }
        return name;
    }

    /** A host route on a link says nothing about the link, and k8s-topo ignores it. */
    private Optional<InterfaceAddress> address(org.yaml.snakeyaml.nodes.Node place, Optional<String> written) {
        try {
            return written.map(text -> InterfaceAddress.ofInterface(text.strip()))
                    .filter(address -> !address.isHostRoute());
        } catch (IllegalArgumentException e) {
            document.note(place, "the address in " + YamlSection.kind(place), e.getMessage());
            return Optional.empty();
        }
    }
}
