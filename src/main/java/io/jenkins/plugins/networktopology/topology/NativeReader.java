package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the native format, which resources/topology.schema.json describes. */
final class NativeReader {

    private final YamlSection root;
    private final PlatformFacts platforms;
    private final ConfigFiles files;

    NativeReader(YamlSection root, PlatformFacts platforms, ConfigFiles files) {
        this.root = root;
        this.platforms = platforms;
        this.files = files;
    }

    /** The topology as far as it can be understood; the document knows what is wrong with it. */
    Optional<Topology> read() {
        YamlDocument document = root.document();
        String name = root.optional("name", Names::label).orElse(Names.ofFile(document.source()));
        NativeNodes nodeReader = new NativeNodes(platforms, files, defaults());
        Map<String, Node> nodes = nodes(nodeReader);
        LinkTable links = new LinkTable(document);
        root.find("links").ifPresent(list -> new NativeLinks(document, platforms, nodes, links).read(list));
        links.end();
        Bootstrap bootstrap = root.has("bootstrap") ? bootstrap(root.inner("bootstrap")) : Bootstrap.DEFAULT;
        Verification verification = root.has("verify")
                ? new NativeVerification(nodes, platforms).read(root.inner("verify"))
                : Verification.DEFAULT;
        List<PublishedPort> published = published();
        root.end();
        if (!document.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Topology(name, new ArrayList<>(nodes.values()), links.links(), bootstrap, verification, published));
    }

    private Optional<YamlSection> defaults() {
        return root.has("defaults") ? Optional.of(root.inner("defaults")) : Optional.empty();
    }

    private Map<String, Node> nodes(NativeNodes reader) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        YamlSection section = root.section("nodes");
        section.keys().forEach((name, place) -> nodes.put(name, reader.read(section, name, place)));
        if (nodes.isEmpty() && root.has("nodes")) {
            root.wrong("nodes", "expected at least one node, such as \"vmx-1: juniper_vmx\"");
        }
        return nodes;
    }

    private static Bootstrap bootstrap(YamlSection section) {
        Bootstrap read = new Bootstrap(
                section.optional("lldp", Readers::flag).orElse(Bootstrap.DEFAULT.lldp()),
                section.optional("addresses", Readers::flag).orElse(Bootstrap.DEFAULT.addresses()),
                section.optional("hostname", Readers::flag).orElse(Bootstrap.DEFAULT.hostname()));
        section.end();
        return read;
    }

    private List<PublishedPort> published() {
        List<PublishedPort> ports = new ArrayList<>();
        if (root.has("publish")) {
            YamlSection section = root.inner("publish");
            section.keys().forEach((inside, place) -> {
                if (!inside.matches("\\d{1,5}") || Integer.parseInt(inside) < 1 || Integer.parseInt(inside) > 65535) {
                    root.document().note(place, "\"" + inside + "\" as a port", "expected a number from 1 to 65535");
                } else {
                    section.optional(inside, Readers.number(30000, 32767))
                            .ifPresent(base -> ports.add(new PublishedPort(Integer.parseInt(inside), base)));
                }
            });
        }
        return ports;
    }
}
