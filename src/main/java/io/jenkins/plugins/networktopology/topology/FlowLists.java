package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes short lists, such as a link's two ends, on one line, and long or multi-line ones one item a line. */
final class FlowLists extends Representer {

    FlowLists(DumperOptions options) {
        super(options);
    }

    @Override
    protected Node representSequence(Tag tag, Iterable<?> sequence, DumperOptions.FlowStyle style) {
        Node node = super.representSequence(tag, sequence, style);
        if (node instanceof SequenceNode list && isShort(list.getValue())) {
            list.setFlowStyle(DumperOptions.FlowStyle.FLOW);
        }
        return node;
    }

    private static boolean isShort(List<Node> items) {
        return items.size() <= 2
                && items.stream()
                        .allMatch(item -> item instanceof ScalarNode scalar
                                && scalar.getValue().length() <= 50
                                && scalar.getValue().indexOf(' ') < 0);
    }
}
