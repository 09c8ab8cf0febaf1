package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.AbortException;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.List;

/** From which verdict on something happens: each kind of bad verdict stands for itself and those that are worse. */
public enum Gate {
    /** Something is not as expected. */
    FAIL("fail", List.of(Verdict.FAIL)),
    /** Or it could not be found out. */
    ERROR("error", List.of(Verdict.FAIL, Verdict.ERROR)),
    /** Or a device was not ready. */
    NOT_READY("notReady", List.of(Verdict.FAIL, Verdict.ERROR, Verdict.NOT_READY)),
    /** Nothing happens. */
    NONE("none", List.of());

    private final String written;
    private final List<Verdict> verdicts;

    Gate(String written, List<Verdict> verdicts) {
        this.written = written;
        this.verdicts = verdicts;
    }

    /**
     * Reads a gate.
     *
     * @param parameter whose it is, for the message
     */
    public static Gate parse(String parameter, String text) throws AbortException {
        for (Gate gate : values()) {
            if (gate.written.equals(text)) {
                return gate;
            }
        }
        throw new AbortException(
                parameter + ": \"" + text + "\" is no verdict; expected fail, error, notReady or none");
    }

    /** Whether it happens at this verdict. */
    public boolean catches(Verdict verdict) {
        return verdicts.contains(verdict);
    }
}
