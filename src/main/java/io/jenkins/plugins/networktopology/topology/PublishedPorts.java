package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads the ports that are published: port in the pod to the node port of the first node; each further node has the
 * next one. Node ports are 30000 to 32767 unless an administrator says otherwise.
 */
final class PublishedPorts {

    private static final int LOWEST = 30000;
    private static final int HIGHEST = 32767;

    private final YamlSection parent;
    private final String key;
    private final int nodes;

    /**
     * @param parent the section that has the key
     * @param nodes how many nodes have each port
     */
    PublishedPorts(YamlSection parent, String key, int nodes) {
        this.parent = parent;
        this.key = key;
        this.nodes = nodes;
    }

    /** The ports under the key; none if it is missing. */
    List<PublishedPort> read() {
        if (parent.find(key).isEmpty()) {
            return List.of();
        }
        List<PublishedPort> ports = new ArrayList<>();
        YamlSection section = parent.inner(key);
        section.keys().forEach((inside, place) -> {
            if (!inside.matches("[1-9]\\d{0,4}") || Integer.parseInt(inside) > 65535) {
                section.document().note(place, Quote.of(inside) + " as a port", "expected a number from 1 to 65535");
            } else {
                section.optional(inside, base())
                        .ifPresent(base -> ports.add(new PublishedPort(Integer.parseInt(inside), base)));
            }
        });
        ports.sort(Comparator.comparingInt(PublishedPort::base));
        checkOverlaps(section, ports);
        return section.keys().keySet().stream()
                .flatMap(inside -> ports.stream().filter(port -> inside.equals(Integer.toString(port.inside()))))
                .toList();
    }

    /** As {@link #read}, for a format that may also name one node port, of the port {@code inside}. */
    List<PublishedPort> read(int inside) {
        if (parent.peek(key).filter(ScalarNode.class::isInstance).isEmpty()) {
            return read();
        }
        return parent.optional(key, base()).map(base -> new PublishedPort(inside, base)).stream()
                .toList();
    }

    private YamlSection.Reader<Integer> base() {
        return text -> {
            int base = Readers.number(LOWEST, HIGHEST).apply(text);
            if (last(base) > HIGHEST) {
                throw new IllegalArgumentException("the last of " + nodes + " nodes would have port " + last(base)
                        + "; node ports end at " + HIGHEST);
            }
            return base;
        };
    }

    private int last(int base) {
        return base + Math.max(1, nodes) - 1;
    }

    private void checkOverlaps(YamlSection section, List<PublishedPort> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            PublishedPort before = sorted.get(i - 1);
            if (sorted.get(i).base() <= last(before.base())) {
                section.wrong(
                        Integer.toString(sorted.get(i).inside()),
                        "the ports of " + before.inside() + " are " + before.base() + " to " + last(before.base())
                                + ", one for each of " + nodes + " nodes; begin after them");
            }
        }
    }
}
