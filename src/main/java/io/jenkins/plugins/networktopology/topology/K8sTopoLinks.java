package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the links of a k8s-topo file, and the nodes that they name. */
final class K8sTopoLinks {

    private static final String FORM = "expected node:ethN, or node:ethN:address/length";
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
            document.note(list, YamlSection.kind(list) + " as links", "expected a list of links");
            return;
        }
        for (org.yaml.snakeyaml.nodes.Node item : items.getValue()) {
            YamlSection section = new YamlSection(document, "links", item);
            Optional<org.yaml.snakeyaml.nodes.Node> ends = section.find("endpoints");
            if (ends.isPresent() && ends.get() instanceof SequenceNode sequence) {
                link(sequence);
            } else {
                section.wrong("endpoints", "expected two ends: " + FORM);
            }
            section.end();
        }
        table.end();
    }

    private void link(SequenceNode ends) {
        if (ends.getValue().size() != 2) {
            document.note(
                    ends,
                    "a link with " + ends.getValue().size() + " ends",
                    "expected two; meshnet has no links of more than two ends");
            return;
        }
        Optional<LinkTable.End> a = end(ends.getValue().get(0));
        Optional<LinkTable.End> b = end(ends.getValue().get(1));
        if (a.isPresent() && b.isPresent()) {
            table.add(a.get(), b.get(), Optional.empty());
        }
    }

    private Optional<LinkTable.End> end(org.yaml.snakeyaml.nodes.Node place) {
        Matcher parts = END.matcher(
                place instanceof ScalarNode scalar ? scalar.getValue().strip() : "");
        if (!parts.matches()) {
            document.note(place, YamlSection.kind(place) + " as an end of a link", FORM);
            return Optional.empty();
        }
        Optional<Node> node = node(place, parts.group(1).strip());
        Optional<String> port =
                node.flatMap(known -> port(place, known, parts.group(2).strip()));
        Optional<InterfaceAddress> address = address(place, Optional.ofNullable(parts.group(3)));
        return port.map(name -> new LinkTable.End(new Endpoint(node.get().name(), name, address), place));
    }

    /** k8s-topo lower-cases names and cuts them at the first dot; configuration files have the whole name. */
    private Optional<Node> node(org.yaml.snakeyaml.nodes.Node place, String written) {
        int dot = written.indexOf('.');
        String name = (dot > 0 ? written.substring(0, dot) : written).toLowerCase(Locale.ROOT);
        try {
            Names.label(name);
        } catch (IllegalArgumentException e) {
            document.note(place, "\"" + written + "\" as a node's name", e.getMessage());
            return Optional.empty();
        }
        return Optional.of(nodes.computeIfAbsent(name, key -> naming.node(key, config(place, written))));
    }

    private List<String> config(org.yaml.snakeyaml.nodes.Node place, String written) {
        if (!files.has(written)) {
            return List.of();
        }
        try {
            return files.lines(written);
        } catch (IllegalArgumentException e) {
            document.note(place, "configuration file of " + written, e.getMessage());
            return List.of();
        }
    }

    private Optional<String> port(org.yaml.snakeyaml.nodes.Node place, Node node, String written) {
        String container = written.replace("Ethernet", "eth").replace('/', '_');
        Matcher card = CARD.matcher(container);
        if (!card.matches()) {
            document.note(
                    place,
                    written + " as an interface",
                    container.equals("eth0")
                            ? "eth0 is the management interface; links begin at eth1"
                            : "expected eth1, eth2, …");
            return Optional.empty();
        }
        Optional<String> name = platforms.interfaceOfCard(node.platform(), Integer.parseInt(card.group(1)));
        if (name.isEmpty()) {
            document.note(
                    place,
                    node.platform() + " has no network card for " + written,
                    "its interfaces are " + platforms.interfaceRange(node.platform()));
        }
        return name;
    }

    /** A host route on a link says nothing about the link, and k8s-topo ignores it. */
    private Optional<InterfaceAddress> address(org.yaml.snakeyaml.nodes.Node place, Optional<String> written) {
        try {
            return written.map(text -> InterfaceAddress.parse(text.strip()))
                    .filter(address -> address.prefixLength() < (address.isIpv4() ? 32 : 128));
        } catch (IllegalArgumentException e) {
            document.note(place, "the address of " + YamlSection.kind(place), e.getMessage());
            return Optional.empty();
        }
    }
}
