package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a YAML file. A getter notes what is wrong with its value and goes on with a harmless one, so that all
 * mistakes of a file are found at once; {@link #end} notes the keys that nobody asked for.
 */
public final class YamlSection {

    /** Reads the text of a value; says what was expected by an {@link IllegalArgumentException}. */
    @FunctionalInterface
    public interface Reader<T> extends Function<String, T> {}

    private static final Map<NodeId, String> ONE_VALUE = Map.of(
            NodeId.scalar, "expected a value",
            NodeId.mapping, "expected one value; quote a text that holds a colon and a space, or braces",
            NodeId.sequence, "expected one value");

    private final YamlDocument document;
    private final String path;
    private final Node node;
    /** No keys to speak of: that has been noted, and more would only repeat it. */
    private final boolean hopeless;

    private final YamlKeys keys;
    private final TreeSet<String> asked = new TreeSet<>();

    YamlSection(YamlDocument document, String path, Node node) {
        this.document = document;
        this.path = path;
        this.node = node;
        this.hopeless = !(node instanceof MappingNode);
        if (node instanceof MappingNode mapping) {
            this.keys = new YamlKeys(document, path, mapping);
        } else {
            this.keys = new YamlKeys(document, path);
            document.note(node, kind(node) + (path.isEmpty() ? "" : " as " + path), "expected keys and values");
        }
    }

    /** A section that is missing from {@code parent}. */
    private YamlSection(YamlSection parent, String path) {
        this.document = parent.document;
        this.path = path;
        this.node = parent.node;
        this.hopeless = true;
        this.keys = new YamlKeys(document, path);
    }

    String name(String key) {
        return keys.name(key);
    }

    /** What a node is, for a message. */
    static String kind(Node node) {
        if (isNothing(node)) {
            return "nothing";
        }
        return node instanceof ScalarNode scalar
                ? Quote.of(scalar.getValue())
                : node instanceof SequenceNode ? "a list" : "a mapping";
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** The value's node, if the key is there and has a value: {@code key:} alone says nothing. */
    Optional<Node> find(String key) {
        asked.add(key);
        return Optional.ofNullable(keys.values().get(key)).filter(value -> !isNothing(value));
    }

    /** A value that is looked at without being asked for: the key may still be unknown. */
    Optional<Node> peek(String key) {
        return Optional.ofNullable(keys.values().get(key));
    }

    private Optional<Node> require(String key) {
        Optional<Node> value = find(key);
        if (value.isEmpty() && !hopeless) {
            document.note(node, "no " + name(key), "this key is required");
        }
        return value;
    }

    /** Whether the key is there and has a value. */
    public boolean has(String key) {
        return find(key).isPresent();
    }

    /** A required value. */
    public <T> T value(String key, T harmless, Reader<T> reader) {
        return require(key).flatMap(value -> read(key, value, reader)).orElse(harmless);
    }

    /** A value that may be missing. */
    public <T> Optional<T> optional(String key, Reader<T> reader) {
        return find(key).flatMap(value -> read(key, value, reader));
    }

    public String text(String key) {
        return value(key, "", text -> text);
    }

    private <T> Optional<T> read(String key, Node value, Reader<T> reader) {
        if (!(value instanceof ScalarNode scalar) || isNothing(value)) {
            document.note(value, kind(value) + " as " + name(key), ONE_VALUE.get(value.getNodeId()));
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(scalar.getValue()));
        } catch (IllegalArgumentException e) {
            document.note(value, kind(value) + " as " + name(key), e.getMessage());
            return Optional.empty();
        }
    }

    /** The values of a list; none if the key is missing. */
    public <T> List<T> list(String key, Reader<T> reader) {
        List<T> items = new ArrayList<>();
        for (Node item : items(key)) {
            read(key, item, reader).ifPresent(items::add);
        }
        return items;
    }

    /** As {@link #list}, without the items that say nothing. */
    <T> List<T> listOfWritten(String key, Reader<T> reader) {
        List<T> items = new ArrayList<>();
        for (Node item : items(key)) {
            if (!isNothing(item)) {
                read(key, item, reader).ifPresent(items::add);
            }
        }
        return items;
    }

    public List<String> texts(String key) {
        return list(key, text -> text);
    }

    /** The mappings in a required list that has at least one. */
    public List<YamlSection> sections(String key) {
        require(key);
        List<YamlSection> sections = new ArrayList<>();
        for (Node item : items(key)) {
            sections.add(new YamlSection(document, name(key) + "[" + sections.size() + "]", item));
        }
        return sections;
    }

    private List<Node> items(String key) {
        Optional<Node> value = find(key);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            document.note(value.get(), kind(value.get()) + " as " + name(key), "expected a list");
        }
        return value.filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list).getValue())
                .orElse(List.of());
    }

    /** A required mapping; one without keys, with the problem noted, if it is missing. */
    public YamlSection section(String key) {
        return require(key)
                .map(value -> new YamlSection(document, name(key), value))
                .orElseGet(() -> new YamlSection(this, name(key)));
    }

    /** A mapping of texts, an empty one written as such; empty if the key is missing. */
    public Map<String, String> textMap(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        find(key).ifPresent(value -> {
            YamlSection section = new YamlSection(document, name(key), value);
            section.keys.values().forEach((inner, text) -> {
                if (isNothing(text)) {
                    document.note(text, "nothing as " + section.name(inner), "an empty text is written \"\"");
                } else {
                    section.read(inner, text, written -> written).ifPresent(written -> texts.put(inner, written));
                }
            });
        });
        return texts;
    }

    YamlDocument document() {
        return document;
    }

    /** The keys that were written, in order, with the nodes that hold them. */
    Map<String, Node> keys() {
        return keys.places();
    }

    /** Whether it is no mapping at all, which has been noted. */
    boolean isHopeless() {
        return hopeless;
    }

    /** The section behind a key that was written. */
    YamlSection inner(String key) {
        asked.add(key);
        return new YamlSection(document, name(key), keys.values().get(key));
    }

    /** Notes something that is wrong with the value of a key. */
    public void wrong(String key, String expected) {
        if (!hopeless) {
            Node value = keys.values().getOrDefault(key, node);
            document.note(value, kind(value) + " as " + name(key), expected);
        }
    }

    /** Whether a key that nobody knows is most like this one, of {@code known}: that is noted, and says what is missing. */
    boolean isMistyped(String key, Collection<String> known) {
        return keys.places().keySet().stream()
                .filter(written -> !known.contains(written))
                .anyMatch(written ->
                        Nearest.to(written, known).filter(key::equals).isPresent());
    }

    /** Notes something that is wrong with the section as a whole. */
    void wrongAltogether(String found, String expected) {
        if (!hopeless) {
            document.note(node, found, expected);
        }
    }

    /** Notes every key that no getter has asked for. */
    public void end() {
        document.knows(path, asked);
        keys.places().forEach((key, keyNode) -> {
            if (!asked.contains(key)) {
                String guess = Nearest.to(key, asked)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("expected one of " + String.join(", ", asked));
                document.note(keyNode, "unknown key " + name(key), guess);
            }
        });
    }
}
