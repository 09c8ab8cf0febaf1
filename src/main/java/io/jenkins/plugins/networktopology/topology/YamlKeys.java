package io.jenkins.plugins.networktopology.topology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys of one mapping of a YAML file with their places and values, those that other mappings lend included. */
final class YamlKeys {

    private static final int LONGEST_KEY = 60;

    private final YamlDocument document;
    private final String path;
    private final Map<String, Node> places = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** No keys. */
    YamlKeys(YamlDocument document, String path) {
        this.document = document;
        this.path = path;
    }

    /** The keys of a mapping; those that are no words or are there twice are noted. */
    YamlKeys(YamlDocument document, String path, MappingNode mapping) {
        this(document, path);
        mapping.getValue().forEach(this::take);
        mapping.getValue().forEach(this::merge);
    }

    private void take(NodeTuple entry) {
        Node place = entry.getKeyNode();
        if (place.getTag().equals(Tag.MERGE)) {
            return;
        }
        if (!(place instanceof ScalarNode scalar)) {
            document.note(
                    place,
                    YamlSection.kind(place) + " as a key" + (path.isEmpty() ? "" : " of " + path),
                    "expected a word");
            return;
        }
        Node earlier = places.putIfAbsent(scalar.getValue(), place);
        if (earlier != null) {
            document.note(
                    place,
                    name(scalar.getValue()) + " a second time",
                    "write it once; the first is on " + YamlDocument.line(earlier));
        }
        values.putIfAbsent(scalar.getValue(), entry.getValueNode());
    }

    /** YAML 1.1's merge key: {@code <<: *other} lends the keys of another mapping that this one does not have. */
    private void merge(NodeTuple entry) {
        if (!entry.getKeyNode().getTag().equals(Tag.MERGE)) {
            return;
        }
        Node lender = entry.getValueNode();
        for (Node each : lender instanceof SequenceNode list ? list.getValue() : List.of(lender)) {
            if (each instanceof MappingNode mapping) {
                YamlKeys lent = new YamlKeys(document, name("<<"), mapping);
                lent.places.forEach((key, place) -> {
                    if (places.putIfAbsent(key, place) == null) {
                        values.put(key, lent.values.get(key));
                    }
                });
            } else {
                document.note(each, YamlSection.kind(each) + " as " + name("<<"), "expected keys and values");
            }
        }
    }

    /** The full name of a key, for messages. */
    String name(String key) {
        String word = Quote.cut(key, LONGEST_KEY);
        return path.isEmpty() ? word : path + "." + word;
    }

    /** Keys to where they are written, in order. */
    Map<String, Node> places() {
        return places;
    }

    /** Keys to their values, in order. */
    Map<String, Node> values() {
        return values;
    }
}
