package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the nodes that a step names, or says which there are. */
final class Nodes {

    private static final int LISTED = 30;

    private Nodes() {}

    /**
     * The node of that name.
     *
     * @param parameter whose value it is, for the message
     */
    static Node named(Topology lab, String parameter, String name) throws AbortException {
        return lab.node(name)
                .orElseThrow(() -> new AbortException(
                        parameter + ": no node is called \"" + name + "\"; the lab has " + known(lab)));
    }

    /** The lab's nodes for a message. */
    static String known(Topology lab) {
        List<String> names = lab.nodes().stream().map(Node::name).toList();
        String listed = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        return names.size() > LISTED ? listed + " and " + (names.size() - LISTED) + " more" : listed;
    }
}
