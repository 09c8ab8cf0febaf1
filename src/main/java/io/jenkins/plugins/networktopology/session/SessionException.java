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
    private final String received;

    public SessionException(Kind kind, String message) {
        super(message);
        this.kind = kind;
        this.received = "";
    }

    public SessionException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.received = "";
    }

    private SessionException(SessionException failure, String received) {
        super(failure.getMessage(), failure);
        this.kind = failure.kind;
        this.received = received;
    }

    /** The same failure, with what had come of the answer by then. */
    SessionException having(String answer) {
        return new SessionException(this, answer);
    }

    /** What had come of the answer before it failed, with whatever secrets the device showed; empty if nothing had. */
    public String received() {
        return received;
    }

    public Kind kind() {
        return kind;
    }
}
