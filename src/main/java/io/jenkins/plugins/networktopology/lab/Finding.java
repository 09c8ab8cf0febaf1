package io.jenkins.plugins.networktopology.lab;

import java.util.Objects;

/**
 * One thing that an examination of a cluster looked at.
 *
 * @param state whether labs can do with it
 * @param what was looked at, and what was found
 * @param advice what to do about it; empty if nothing
 */
public record Finding(State state, String what, String advice) {

    /** What it means for labs. */
    public enum State {
        OK,
        /** Labs work, and miss something. */
        WARNING,
        /** Labs do not work. */
        FAILED
    }

    public Finding {
        Objects.requireNonNull(state);
        Objects.requireNonNull(what);
        Objects.requireNonNull(advice);
    }

    static Finding ok(String what) {
        return new Finding(State.OK, what, "");
    }
}
