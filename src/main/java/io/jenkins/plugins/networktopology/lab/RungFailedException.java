package io.jenkins.plugins.networktopology.lab;

/** A node will not reach a rung; the message is for the report. */
public final class RungFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rung rung;

    public RungFailedException(Rung rung, String message, Throwable cause) {
        super(message, cause);
        this.rung = rung;
    }

    public RungFailedException(Rung rung, String message) {
        super(message);
        this.rung = rung;
    }

    public Rung rung() {
        return rung;
    }
}
