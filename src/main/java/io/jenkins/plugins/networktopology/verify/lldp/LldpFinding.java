package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.verify.Verdict;

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
    /** Several neighbours on the port (a bridge or hub in the path, or a stale entry), or one that contradicts itself. */
    AMBIGUOUS,
    /**
     * We cannot tell: the device could not be asked, its answer not be read, or nothing in it tells the expected
     * neighbour from another one.
     */
    UNKNOWN;

    /** The verdict of a check with this finding. */
    public Verdict verdict() {
        return switch (this) {
            case OK, OK_WEAK -> Verdict.PASS;
            case UNKNOWN -> Verdict.ERROR;
            case WRONG_PORT, WRONG_NEIGHBOUR, MISSING, ONE_WAY, AMBIGUOUS -> Verdict.FAIL;
        };
    }
}
