package io.jenkins.plugins.networktopology.cluster;

import java.util.Objects;

/** Text that must appear in no log, message or report: a token, a kubeconfig. */
public final class Confidential {

    private final String text;

    private Confidential(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public static Confidential of(String text) {
        return new Confidential(text);
    }

    /** The text itself, for whoever sends it to the API server it is meant for. */
    String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Confidential that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "(confidential)";
    }
}
