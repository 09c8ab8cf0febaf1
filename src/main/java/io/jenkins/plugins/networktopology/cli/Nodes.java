package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.topology.Node;
import java.util.stream.Collectors;

/** Nodes that a command line names. */
final class Nodes {

    private Nodes() {}

    /** Refuses a name that is no node's. */
    static void check(Lab lab, String node) throws BadInputException {
        if (lab.topology().node(node).isEmpty()) {
            throw new BadInputException("lab " + lab.id() + " has no node " + node + "; it has "
                    + lab.topology().nodes().stream().map(Node::name).collect(Collectors.joining(", ")));
        }
    }
}
