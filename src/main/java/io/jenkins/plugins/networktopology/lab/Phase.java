package io.jenkins.plugins.networktopology.lab;

import java.util.Locale;

/** A part of a lab's life. */
public enum Phase {
    /** Link ids are claimed. */
    CLAIM,
    /** All objects are created. */
    CREATE,
    /** Nodes climb the readiness ladder. */
    READY,
    /** All objects are removed. */
    DOWN;

    /** As written in reports: {@code claim}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
