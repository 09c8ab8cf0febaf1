package io.jenkins.plugins.networktopology.topology;

import java.util.Map;

/** The nodes of a file, for those who refer to them by name. */
final class NodeNames {

    /** Each guess looks at all names, and a hostile file may ask for a million. */
    private static final int MOST_GUESSES = 100;

    private final Map<String, Node> nodes;
    private int guesses;

    NodeNames(Map<String, Node> nodes) {
        this.nodes = nodes;
    }

    boolean contains(String name) {
        return nodes.containsKey(name);
    }

    /** Whether there are none, which has been noted: then no name can be right or wrong. */
    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** A node that {@link #contains} has found. */
    Node get(String name) {
        return nodes.get(name);
    }

    /** What to do about a name that no node has: the nearest one, or {@code otherwise}. */
    String guess(String name, String otherwise) {
        if (guesses++ >= MOST_GUESSES) {
            return otherwise;
        }
        String head = name.split("[:/ ]", 2)[0];
        if (contains(head)) {
            return "did you mean " + head + "?";
        }
        return Nearest.to(name, nodes.keySet())
                .map(near -> "did you mean " + near + "?")
                .orElse(otherwise);
    }
}
