package io.jenkins.plugins.networktopology.topology;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What no file of ours may hold: tags that ask for types, deep nests, and aliases that unfold into too much. */
final class YamlGuard {

    /** Where parsing ends, which has no place to name. */
    static final int DEEPEST_PARSED = 500;

    private static final int DEEPEST = 20;

    /** Five thousand nodes that share a mapping of twenty keys, or two hundred with a thousand lines each. */
    private static final int MOST_UNFOLDED = 250_000;

    private static final long ENOUGH = Long.MAX_VALUE / 4;

    private static final Set<Tag> PLAIN =
            Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT, Tag.TIMESTAMP, Tag.MERGE);

    private final YamlDocument document;
    private final String text;
    private final Map<Node, Long> sizes = new IdentityHashMap<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean readable = true;

    YamlGuard(YamlDocument document, String text) {
        this.document = document;
        this.text = text;
    }

    /** Whether the nodes may be read; what is wrong with them is noted. */
    boolean accepts(Node root) {
        long unfolded = size(root) - sizes.size();
        if (unfolded > MOST_UNFOLDED) {
            refuse(
                    root,
                    "aliases that stand for more than " + MOST_UNFOLDED + " values",
                    "expected a file that does not repeat itself so often");
        }
        return readable;
    }

    private void refuse(Node node, String found, String expected) {
        readable = false;
        document.note(node, found, expected);
    }

    /** The nodes under this one, each alias counted as what it stands for; an anchor precedes its aliases. */
    private long size(Node node) {
        Long known = sizes.get(node);
        if (known != null) {
            return known;
        }
        if (!open.add(node)) {
            refuse(node, "an anchor with its own alias inside", "expected values that come to an end");
            return 1;
        }
        if (open.size() > DEEPEST) {
            refuse(node, "values nested deeper than " + DEEPEST, "expected a flatter file");
            open.remove(node);
            return 1;
        }
        tag(node);
        long size = 1;
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                size = Math.min(ENOUGH, size + size(item));
            }
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                size = Math.min(ENOUGH, size + size(entry.getKeyNode()) + size(entry.getValueNode()));
            }
        }
        open.remove(node);
        sizes.put(node, size);
        return size;
    }

    private void tag(Node node) {
        if (!PLAIN.contains(node.getTag())) {
            String name = node.getTag().getValue().replace(Tag.PREFIX, "!!");
            document.note(node, "the tag " + Quote.cut(name, 60), "expected plain values without tags");
        } else if (node instanceof ScalarNode scalar
                && !scalar.getValue().isEmpty()
                && startsWithMarkOnly(node.getStartMark())) {
            // YAML takes the mark away: of "! text" only "text" would reach the device.
            document.note(node, "a text that begins with an exclamation mark", "put it in quotation marks");
        }
    }

    private boolean startsWithMarkOnly(Mark mark) {
        if (mark.getBuffer()[mark.getPointer()] != '!') {
            return false;
        }
        // The parser reads in parts, so that the next character may not be in the mark's.
        int next = text.offsetByCodePoints(0, mark.getIndex()) + 1;
        return next >= text.length() || Character.isWhitespace(text.charAt(next));
    }
}
