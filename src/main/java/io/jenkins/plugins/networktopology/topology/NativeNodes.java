package io.jenkins.plugins.networktopology.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the nodes of the native format. */
final class NativeNodes {

    private final PlatformFacts platforms;
    private final ConfigFiles files;
    private final Optional<String> platform;
    /** Whether the defaults say a platform, right or wrong: a wrong one is noted once, not at each node. */
    private final boolean platformSaid;

    private final Optional<String> image;
    private final Resources resources;
    private final Optional<Duration> bootLimit;
    private final Map<String, String> env;
    private final NodeRuntime runtime;
    /** Of virtual machines that name neither image nor disk. */
    private final Optional<VolumeClaim> disk;

    NativeNodes(PlatformFacts platforms, ConfigFiles files, Optional<YamlSection> defaults) {
        this.platforms = platforms;
        this.files = files;
        platform = defaults.flatMap(section -> section.optional("platform", this::platform));
        platformSaid = defaults.filter(section -> section.isHopeless() || section.has("platform"))
                .isPresent();
        image = defaults.flatMap(section -> section.optional("image", Names::image));
        resources = defaults.map(NativeNodes::resources).orElse(Resources.UNSPECIFIED);
        bootLimit = defaults.flatMap(section -> section.optional("boot-limit", NativeNodes::positive));
        env = defaults.map(NativeNodes::env).orElse(Map.of());
        runtime = defaults.flatMap(NativeNodes::runtime).orElse(NodeRuntime.POD);
        disk = defaults.flatMap(NativeNodes::disk);
        defaults.ifPresent(YamlSection::end);
    }

    /** A node; where something is wrong with it, that is noted and a harmless value taken. */
    Node read(YamlSection nodes, String name, org.yaml.snakeyaml.nodes.Node place) {
        try {
            Names.node(name);
        } catch (IllegalArgumentException e) {
            nodes.document().note(place, Quote.of(name) + " as a node's name", e.getMessage());
        }
        Optional<org.yaml.snakeyaml.nodes.Node> value = nodes.find(name);
        if (value.isEmpty()) {
            requirePlatform(nodes, name, place);
            return ofDefaults(name, platform);
        }
        if (value.get() instanceof ScalarNode) {
            return ofDefaults(name, nodes.optional(name, this::platform));
        }
        return node(name, nodes.inner(name), place);
    }

    private Node ofDefaults(String name, Optional<String> known) {
        return new Node(
                name,
                known.orElse(""),
                image,
                List.of(),
                resources,
                bootLimit,
                env,
                runtime,
                disk.filter(claim -> runtime == NodeRuntime.KUBEVIRT),
                Map.of());
    }

    private Node node(String name, YamlSection section, org.yaml.snakeyaml.nodes.Node place) {
        if (!section.has("platform") && !section.isHopeless()) {
            requirePlatform(section, name, place);
        }
        Map<String, String> merged = new HashMap<>(env);
        merged.putAll(env(section));
        NodeRuntime what = runtime(section).orElse(runtime);
        Node node = new Node(
                name,
                section.optional("platform", this::platform).or(() -> platform).orElse(""),
                section.optional("image", Names::image).or(() -> image),
                config(section),
                resources(section).orElse(resources),
                section.optional("boot-limit", NativeNodes::positive).or(() -> bootLimit),
                merged,
                what,
                disk(section, what),
                nodeSelector(section));
        section.end();
        return node;
    }

    private void requirePlatform(YamlSection section, String name, org.yaml.snakeyaml.nodes.Node place) {
        if (!platformSaid) {
            section.document()
                    .note(
                            place,
                            "node " + name + " without a platform",
                            "say one, or one for all in defaults.platform");
        }
    }

    private String platform(String text) {
        if (!platforms.knows(text)) {
            throw new IllegalArgumentException("unknown platform; " + platforms.insteadOf(text));
        }
        return text;
    }

    private static Optional<NodeRuntime> runtime(YamlSection section) {
        return section.optional("runtime", Readers.oneOf(NodeRuntime.class));
    }

    private static Optional<VolumeClaim> disk(YamlSection section) {
        return section.optional("disk", VolumeClaim::of);
    }

    /** A node's disk: its own, else that of all virtual machines if it has no image of its own. */
    private Optional<VolumeClaim> disk(YamlSection section, NodeRuntime what) {
        Optional<VolumeClaim> own = disk(section);
        if (own.isPresent() && what != NodeRuntime.KUBEVIRT) {
            section.wrong("disk", "only a virtual machine has a disk; say runtime: kubevirt too");
        } else if (own.isPresent() && section.has("image")) {
            section.wrong("disk", "the node has an image, which is a disk already; say one of both");
        }
        return own.or(() -> disk.filter(claim -> what == NodeRuntime.KUBEVIRT && !section.has("image")));
    }

    private static Duration positive(String text) {
        Duration limit = Readers.duration(text);
        if (limit.isZero()) {
            throw new IllegalArgumentException("expected a time longer than none");
        }
        return limit;
    }

    private static Map<String, String> env(YamlSection section) {
        if (section.find("env").isEmpty()) {
            return Map.of();
        }
        section.inner("env").keys().forEach((name, place) -> {
            if (!Names.isVariable(name)) {
                section.document()
                        .note(
                                place,
                                Quote.of(name) + " as the name of a variable",
                                "expected letters, digits and - _ . that do not begin with a digit");
            }
        });
        return section.textMap("env");
    }

    /** Labels of machines, with the names and values that Kubernetes allows. */
    private static Map<String, String> nodeSelector(YamlSection section) {
        if (section.find("node-selector").isEmpty()) {
            return Map.of();
        }
        YamlSection inner = section.inner("node-selector");
        Map<String, String> selector = new HashMap<>();
        inner.keys().forEach((key, place) -> {
            if (!Names.isLabelKey(key)) {
                section.document()
                        .note(
                                place,
                                Quote.of(key) + " as the key of a machine's label",
                                "expected one such as kubernetes.io/hostname");
            }
        });
        section.textMap("node-selector").forEach((key, value) -> {
            if (Names.isLabelValue(value)) {
                selector.put(key, value);
            } else {
                inner.wrong(key, "expected a label's value: at most 63 letters, digits and - _ .");
            }
        });
        return selector;
    }

    private static Resources resources(YamlSection section) {
        if (section.find("resources").isEmpty()) {
            return Resources.UNSPECIFIED;
        }
        YamlSection inner = section.inner("resources");
        Resources read = new Resources(inner.optional("cpu", Readers::cpu), inner.optional("memory", Readers::memory));
        inner.end();
        return read;
    }

    /** A file's name, a block of lines, or a list of lines. */
    private List<String> config(YamlSection section) {
        Optional<org.yaml.snakeyaml.nodes.Node> written = section.find("config");
        if (written.filter(NativeNodes::isFolded).isPresent()) {
            section.wrong("config", "after > all lines would be typed as one; write | in its place");
            return List.of();
        }
        if (written.filter(SequenceNode.class::isInstance).isPresent()) {
            return section.listOfWritten("config", NativeNodes::block).stream()
                    .flatMap(List::stream)
                    .toList();
        }
        return section.optional("config", text -> text.indexOf('\n') >= 0 ? block(text) : files.lines(text))
                .orElse(List.of());
    }

    private static boolean isFolded(org.yaml.snakeyaml.nodes.Node node) {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() == DumperOptions.ScalarStyle.FOLDED;
    }

    private static List<String> block(String text) {
        return ConfigLines.of(text.lines().toList());
    }
}
