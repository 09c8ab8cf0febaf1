package io.jenkins.plugins.networktopology.verify.lldp;

import java.util.Set;

/**
 * Who a neighbour may be.
 *
 * @param certainty how sure that is
 * @param nodes the nodes that it may be, in the topology's order
 * @param basis what the answer rests on, as part of a sentence
 */
record Identification(Certainty certainty, Set<String> nodes, String basis) {

    enum Certainty {
        /** One node, by evidence that belongs to it alone. */
        STRONG,
        /** One node, by a cut name, or by a shared one where other evidence rules out the others. */
        WEAK,
        /** Several nodes, or one that only remains because we know nothing against it. */
        OPEN,
        /** No node of the topology. */
        NOBODY,
        /** Two kinds of evidence name different nodes. */
        CONFLICT
    }

    boolean isOneNode() {
        return certainty == Certainty.STRONG || certainty == Certainty.WEAK;
    }

    /** Whether it is this node and cannot be another one. */
    boolean is(String node) {
        return isOneNode() && nodes.contains(node);
    }

    boolean mayBe(String node) {
        return nodes.contains(node);
    }

    /** The nodes for a sentence: {@code csr-1}, {@code csr-1 or csr-2}. */
    String who() {
        if (nodes.size() > 4) {
            return "one of " + nodes.size() + " nodes";
        }
        return String.join(" or ", nodes);
    }
}
