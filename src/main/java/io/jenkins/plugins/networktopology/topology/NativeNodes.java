package io.jenkins.plugins.networktopology.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the nodes of the native format. */
final class NativeNodes {

    private final PlatformFacts platforms;
    private final ConfigFiles files;
    private final Optional<String> platform;
    private final Optional<String> image;
    private final Resources resources;
    private final Optional<Duration> bootLimit;
    private final Map<String, String> env;

    NativeNodes(PlatformFacts platforms, ConfigFiles files, Optional<YamlSection> defaults) {
        this.platforms = platforms;
        this.files = files;
        platform = defaults.flatMap(section -> section.optional("platform", this::platform));
        image = defaults.flatMap(section -> section.optional("image", NativeNodes::image));
        resources = defaults.map(NativeNodes::resources).orElse(Resources.UNSPECIFIED);
        bootLimit = defaults.flatMap(section -> section.optional("boot-limit", NativeNodes::positive));
        env = defaults.map(section -> section.textMap("env")).orElse(Map.of());
        defaults.ifPresent(YamlSection::end);
    }

    /** A node; where something is wrong with it, that is noted and a harmless value taken. */
    Node read(YamlSection nodes, String name, org.yaml.snakeyaml.nodes.Node place) {
        try {
            Names.label(name);
        } catch (IllegalArgumentException e) {
            nodes.document().note(place, "\"" + name + "\" as a node's name", e.getMessage());
        }
        Optional<org.yaml.snakeyaml.nodes.Node> value = nodes.find(name);
        if (value.isPresent() && value.get() instanceof ScalarNode scalar) {
            Optional<String> bare =
                    scalar.getTag().equals(Tag.NULL) ? Optional.empty() : nodes.optional(name, this::platform);
            if (bare.isEmpty() && scalar.getTag().equals(Tag.NULL)) {
                requirePlatform(nodes, name, place);
            }
            return new Node(name, bare.or(() -> platform).orElse(""), image, List.of(), resources, bootLimit, env);
        }
        return node(name, nodes.inner(name), place);
    }

    private Node node(String name, YamlSection section, org.yaml.snakeyaml.nodes.Node place) {
        if (!section.has("platform")) {
            requirePlatform(section, name, place);
        }
        Map<String, String> merged = new HashMap<>(env);
        merged.putAll(section.textMap("env"));
        Node node = new Node(
                name,
                section.optional("platform", this::platform).or(() -> platform).orElse(""),
                section.optional("image", NativeNodes::image).or(() -> image),
                config(section),
                resources(section).orElse(resources),
                section.optional("boot-limit", NativeNodes::positive).or(() -> bootLimit),
                merged);
        section.end();
        return node;
    }

    private void requirePlatform(YamlSection section, String name, org.yaml.snakeyaml.nodes.Node place) {
        if (platform.isEmpty()) {
            section.document()
                    .note(
                            place,
                            "node " + name + " without a platform",
                            "say one, or one for all in defaults.platform");
        }
    }

    private String platform(String text) {
        if (!platforms.knows(text)) {
            throw new IllegalArgumentException("unknown platform"
                    + Nearest.to(text, platforms.ids())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; expected one of " + String.join(", ", platforms.ids())));
        }
        return text;
    }

    private static String image(String text) {
        if (text.isBlank() || !text.matches("\\S+")) {
            throw new IllegalArgumentException("expected a container image such as vrnetlab/vr-csr:16.04.01");
        }
        return text;
    }

    private static Duration positive(String text) {
        Duration limit = Readers.duration(text);
        if (limit.isZero()) {
            throw new IllegalArgumentException("expected a time longer than none");
        }
        return limit;
    }

    private static Resources resources(YamlSection section) {
        if (!section.has("resources")) {
            return Resources.UNSPECIFIED;
        }
        YamlSection inner = section.inner("resources");
        Resources read =
                new Resources(inner.optional("cpu", Readers::quantity), inner.optional("memory", Readers::quantity));
        inner.end();
        return read;
    }

    /** A file's name, a block of lines, or a list of lines. */
    private List<String> config(YamlSection section) {
        if (section.find("config").filter(SequenceNode.class::isInstance).isPresent()) {
            return ConfigFiles.lines(section.texts("config"));
        }
        return section.optional(
                        "config",
                        text -> text.indexOf('\n') >= 0
                                ? ConfigFiles.lines(text.lines().toList())
                                : files.lines(text))
                .orElse(List.of());
    }
}
