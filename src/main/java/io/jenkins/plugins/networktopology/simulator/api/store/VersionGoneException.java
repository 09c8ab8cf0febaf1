package io.jenkins.plugins.networktopology.simulator.api.store;

/** A version was asked for whose changes are no longer remembered. */
public final class VersionGoneException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long oldest;

    VersionGoneException(long asked, long oldest) {
        super("too old resource version: " + asked + " (" + oldest + ")");
        this.oldest = oldest;
    }

    /** The oldest version that can still be asked for. */
    public long oldest() {
        return oldest;
    }
}
