package io.jenkins.plugins.networktopology.verify.lldp;

/** What the LLDP table of one end says of one link. */
public enum LldpFinding {
    /** The expected node and port, by evidence that belongs to that node alone. */
    OK,
    /** The expected port, but the node is known only by weaker evidence (reciprocity, a cut name). */
    OK_WEAK,
    /** The expected node, another port. */
    WRONG_PORT,
    /** Another node. */
    WRONG_NEIGHBOUR,
    /** No neighbour on the port, in either direction. */
    MISSING,
    /** No neighbour on this port, though the other end sees this one. */
    ONE_WAY,
    /** Several neighbours on the port: a bridge or hub in the path, or a stale entry. */
    AMBIGUOUS,
    /** The device could not be asked or its answer not be read. */
    UNKNOWN
}
