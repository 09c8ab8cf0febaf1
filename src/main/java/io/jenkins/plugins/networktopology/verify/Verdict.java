package io.jenkins.plugins.networktopology.verify;

/** The answer to one check. */
public enum Verdict {
    /** The device says what was expected. */
    PASS,
    /** The device says something else. */
    FAIL,
    /** We cannot tell: the tool, the connection or the parser failed. */
    ERROR,
    /** The device was not ready, so nothing was asked. */
    NOT_READY,
    /** Nothing was asked on purpose. */
    SKIPPED
}
