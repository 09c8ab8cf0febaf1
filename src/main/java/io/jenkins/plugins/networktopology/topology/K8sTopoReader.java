package io.jenkins.plugins.networktopology.topology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the format of networkop/k8s-topo, of 2019 and later: links alone; nodes are what their ends name, and their
 * platforms what their names say. Devices get what the file says as k8s-topo gives it, but for its bugs.
 */
final class K8sTopoReader {

    private static final Set<String> OWN_KEYS =
            Set.of("publish_base", "conf_dir", "custom_image", "etcd_host", "etcd_port", "nsm", "delay", "prefix");

    private static final int LOWEST_NODE_PORT = 30000;
    private static final int HIGHEST_NODE_PORT = 32767;

    /** What {@code publish_base: 30001} without a map publishes. */
    private static final int DEFAULT_INSIDE = 443;

    private final YamlSection root;
    private final PlatformFacts platforms;
    private final Path directory;
    private final ReadOptions options;

    K8sTopoReader(YamlSection root, PlatformFacts platforms, Path directory, ReadOptions options) {
        this.root = root;
        this.platforms = platforms;
        this.directory = directory;
        this.options = options;
    }

    /** Whether the file is k8s-topo's: it has no nodes, and its first link or one of its keys is as only k8s-topo has it. */
    static boolean recognises(YamlSection root) {
        if (root.has("nodes") || !root.has("links")) {
            return false;
        }
        boolean mappings = root.find("links")
                .filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list)
                        .getValue().stream()
                                .findFirst()
                                .filter(MappingNode.class::isInstance)
                                .isPresent())
                .orElse(false);
        return mappings
                || root.keys().keySet().stream().anyMatch(key -> OWN_KEYS.contains(key.toLowerCase(Locale.ROOT)));
    }

    Optional<Topology> read() {
        YamlDocument document = root.document();
        Map<String, String> images = images();
        Map<String, String> custom = new LinkedHashMap<>(root.textMap("custom_image"));
        String name = root.optional("prefix", Names::label).orElse(Names.ofFile(document.source()));
        Map<Integer, Integer> published = published();
        boolean nsm = root.optional("nsm", Readers::flag).orElse(false);
        if (nsm) {
            root.wrong(
                    "nsm", "Network Service Mesh is not supported; leave this key out to wire the links with meshnet");
        }
        ignored();
        ConfigFiles files = files();
        root.find("links");
        root.end();
        K8sTopoLinks links = new K8sTopoLinks(document, platforms, new K8sTopoPlatforms(custom, images), files);
        root.find("links").ifPresent(links::read);
        checkPorts(published, links.nodes().size());
        if (!document.problems().isEmpty()) {
            return Optional.empty();
        }
        List<PublishedPort> ports = new ArrayList<>();
        published.forEach((inside, base) -> ports.add(new PublishedPort(inside, base)));
        return Optional.of(
                new Topology(name, links.nodes(), links.links(), Bootstrap.DEFAULT, Verification.DEFAULT, ports));
    }

    private Map<String, String> images() {
        Map<String, String> images = new HashMap<>();
        K8sTopoPlatforms.IMAGE_KEYS.forEach((key, platform) -> {
            for (String spelling : List.of(key, key.toUpperCase(Locale.ROOT))) {
                if (root.has(spelling)) {
                    root.optional(spelling, text -> text).ifPresent(image -> images.put(platform, image));
                }
            }
        });
        return images;
    }

    /** Keys of the etcd generation, and of a start that we do not need to stagger. */
    private void ignored() {
        root.optional("etcd_host", text -> text);
        root.optional("etcd_port", Readers.number(1, 65535));
        root.optional("delay", Readers::flag);
    }

    private ConfigFiles files() {
        Optional<String> written = root.optional("conf_dir", text -> text);
        if (options.configDirectory().isPresent()) {
            return new ConfigFiles(options.configDirectory().get());
        }
        Path below = directory.resolve(written.orElse(".")).normalize();
        if (!below.startsWith(directory.normalize())) {
            root.wrong("conf_dir", "expected a directory inside of " + directory);
            return new ConfigFiles(directory);
        }
        return new ConfigFiles(directory, below);
    }

    /** Port in the pod to the first node port. */
    private Map<Integer, Integer> published() {
        Map<Integer, Integer> ports = new LinkedHashMap<>();
        YamlSection.Reader<Integer> base = Readers.number(LOWEST_NODE_PORT, HIGHEST_NODE_PORT);
        if (root.find("publish_base").filter(MappingNode.class::isInstance).isPresent()) {
            YamlSection section = root.inner("publish_base");
            section.keys().keySet().forEach(inside -> {
                Optional<Integer> outside = section.optional(inside, base);
                if (!inside.matches("\\d{1,5}") || Integer.parseInt(inside) < 1 || Integer.parseInt(inside) > 65535) {
                    section.wrong(inside, "expected a port from 1 to 65535 as key, not " + inside);
                } else {
                    outside.ifPresent(port -> ports.put(Integer.valueOf(inside), port));
                }
            });
        } else {
            root.optional("publish_base", base).ifPresent(port -> ports.put(DEFAULT_INSIDE, port));
        }
        return ports;
    }

    private void checkPorts(Map<Integer, Integer> published, int nodes) {
        published.values().stream()
                .filter(base -> base + nodes - 1 > HIGHEST_NODE_PORT)
                .forEach(base -> root.wrong(
                        "publish_base",
                        "the last of " + nodes + " nodes would have port " + (base + nodes - 1) + "; node ports end at "
                                + HIGHEST_NODE_PORT));
    }
}
