package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the native format, which resources/topology.schema.json describes. */
final class NativeReader {

    /** The keys that no other format has. */
    static final Set<String> KEYS = Set.of("name", "defaults", "bootstrap", "nodes", "publish", "verify");

    private static final String NODES = "expected at least one node under \"nodes\", such as \"vmx-1: juniper_vmx\"";

    private final YamlSection root;
    private final PlatformFacts platforms;
    private final ConfigFiles files;
    private final ReadOptions options;

    NativeReader(YamlSection root, PlatformFacts platforms, ConfigFiles files, ReadOptions options) {
        this.root = root;
        this.platforms = platforms;
        this.files = files;
        this.options = options;
    }

    /** The topology as far as it can be understood; the document knows what is wrong with it. */
    Optional<Topology> read() {
        YamlDocument document = root.document();
        String name = root.optional("name", Names::label).orElseGet(() -> options.name(document.source()));
        NativeNodes nodeReader = new NativeNodes(platforms, files, defaults());
        Map<String, Node> nodes = nodes(nodeReader);
        NodeNames names = new NodeNames(nodes);
        LinkTable links = new LinkTable(document);
        root.find("links").ifPresent(list -> new NativeLinks(document, platforms, names, links).read(list));
        links.end();
        Bootstrap bootstrap =
                root.find("bootstrap").isPresent() ? bootstrap(root.inner("bootstrap")) : Bootstrap.DEFAULT;
        Verification verification = root.find("verify").isPresent()
                ? new NativeVerification(names, platforms, links, options).read(root.inner("verify"))
                : Verification.DEFAULT;
        List<PublishedPort> published = new PublishedPorts(root, "publish", nodes.size()).read();
        root.end();
        if (!document.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Topology(
                name,
                new ArrayList<>(nodes.values()),
                links.links(),
                links.externalLinks(),
                bootstrap,
                verification,
                published));
    }

    private Optional<YamlSection> defaults() {
        return root.find("defaults").map(written -> root.inner("defaults"));
    }

    private Map<String, Node> nodes(NativeNodes reader) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Optional<org.yaml.snakeyaml.nodes.Node> written = root.find("nodes");
        if (written.isEmpty() && !root.isMistyped("nodes", KEYS)) {
            root.wrongAltogether("no nodes", NODES);
        } else if (written.isPresent() && !(written.get() instanceof MappingNode)) {
            root.wrong("nodes", NODES);
        } else if (written.isPresent()) {
            YamlSection section = root.inner("nodes");
            section.keys().forEach((name, place) -> nodes.put(name, reader.read(section, name, place)));
            if (nodes.isEmpty()) {
                root.wrong("nodes", NODES);
            }
        }
        return nodes;
    }

    private static Bootstrap bootstrap(YamlSection section) {
        Bootstrap read = new Bootstrap(
                section.optional("lldp", Readers::flag).orElse(Bootstrap.DEFAULT.lldp()),
                section.optional("addresses", Readers::flag).orElse(Bootstrap.DEFAULT.addresses()),
                section.optional("hostname", Readers::flag).orElse(Bootstrap.DEFAULT.hostname()),
                section.optional("forwarding", Readers::flag).orElse(Bootstrap.DEFAULT.forwarding()));
        section.end();
        return read;
    }
}
