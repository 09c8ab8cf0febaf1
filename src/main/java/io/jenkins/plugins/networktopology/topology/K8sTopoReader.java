package io.jenkins.plugins.networktopology.topology;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the format of networkop/k8s-topo, of 2019 and later: links alone; nodes are what their ends name, and their
 * platforms what their names say. Devices get what the file says as k8s-topo gives it, but for its bugs.
 */
final class K8sTopoReader {

    /** The keys that no other format has; those of images are written in either case. */
    static final Set<String> KEYS = Set.of(
            "publish_base",
            "conf_dir",
            "custom_image",
            "etcd_host",
            "etcd_port",
            "nsm",
            "delay",
            "prefix",
            "ceos_image",
            "vmx_image",
            "xrv_image",
            "csr_image");

    /** What {@code publish_base: 30001} without a map publishes. */
    private static final int DEFAULT_INSIDE = 443;

    /** What Python takes for false, of what PyYAML reads. */
    private static final Set<String> FALSE = Set.of("false", "no", "off", "0", "");

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

    Optional<Topology> read() {
        YamlDocument document = root.document();
        K8sTopoPlatforms naming = new K8sTopoPlatforms(customImages(), images(), platforms);
        String name = root.optional("prefix", Names::likeLabel).orElseGet(() -> options.name(document.source()));
        if (root.optional("nsm", K8sTopoReader::isTrue).orElse(false)) {
            root.wrong(
                    "nsm", "Network Service Mesh is not supported; leave this key out to wire the links with meshnet");
        }
        ignored();
        ConfigFiles files = new ConfigDirectory(root, directory, options).files();
        K8sTopoLinks links = new K8sTopoLinks(document, platforms, naming, files);
        Optional<org.yaml.snakeyaml.nodes.Node> list = root.find("links");
        list.ifPresent(links::read);
        if (list.isEmpty() && !root.isMistyped("links", Set.of("links"))) {
            root.wrongAltogether("no links", "expected links, such as \"- endpoints: [vmx-1:eth1, csr-1:eth1]\"");
        }
        List<PublishedPort> published =
                new PublishedPorts(root, "publish_base", links.nodes().size()).read(DEFAULT_INSIDE);
        root.end();
        if (!document.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Topology(name, links.nodes(), links.links(), Bootstrap.DEFAULT, Verification.DEFAULT, published));
    }

    private static boolean isTrue(String text) {
        return !FALSE.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Part of a node's name to the image of such nodes. */
    private Map<String, String> customImages() {
        if (root.find("custom_image").isEmpty()) {
            return Map.of();
        }
        YamlSection section = root.inner("custom_image");
        section.keys().keySet().forEach(part -> section.optional(part, Names::image));
        return root.textMap("custom_image");
    }

    /** Platform to image. */
    private Map<String, String> images() {
        Map<String, String> images = new HashMap<>();
        K8sTopoPlatforms.IMAGE_KEYS.forEach((key, platform) -> {
            for (String spelling : List.of(key, key.toUpperCase(Locale.ROOT))) {
                Optional<String> image = root.optional(spelling, Names::image);
                if (image.isPresent() && images.put(platform, image.get()) != null) {
                    root.wrong(spelling, "there is " + key + " too; write one of the two");
                }
            }
        });
        return images;
    }

    /** Keys of the etcd generation, and of a start that we do not need to stagger. */
    private void ignored() {
        root.optional("etcd_host", text -> text);
        root.optional("etcd_port", text -> text);
        root.optional("delay", text -> text);
    }
}
