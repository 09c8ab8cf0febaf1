package io.jenkins.plugins.networktopology.session;

/** A device that could not be talked to; the message names the node, what was tried, what happened. */
public final class SessionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for those who must decide whether to try again. */
    public enum Kind {
        /** No connection, or one without an SSH banner: the device may still be booting. */
        UNREACHABLE,
        /** The device answered and did not accept the login. */
        AUTHENTICATION,
        /** Logged in, but no prompt that the dialect knows. */
        NO_PROMPT,
        /** The prompt did not come back in time. */
        TIMEOUT,
        /** The connection broke in the middle of an answer. */
        CLOSED,
        /** The device refused a configuration line or the commit, or we refused to type one. */
        REFUSED
    }

    private final Kind kind;

    public SessionException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public SessionException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
