package io.jenkins.plugins.networktopology.cluster;

/** The cluster did not do what was asked; the message says what was tried, what the API server said, what to do. */
public final class ClusterException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for those who must decide what to do about it. */
    public enum Kind {
        /** No answer. */
        UNREACHABLE,
        /** The API server does not know who we are. */
        UNAUTHORIZED,
        /** It knows, and does not allow it. */
        FORBIDDEN,
        /** The object exists and is somebody else's, or was changed meanwhile. */
        CONFLICT,
        NOT_FOUND,
        /** The API server does not accept the object. */
        INVALID,
        /** Kubernetes has no such kind of object: meshnet is not installed. */
        CRD_MISSING,
        /** The namespace is being removed. */
        TERMINATING,
        /** A quota of the namespace or the cluster is used up. */
        QUOTA,
        /** It answers, but with errors of its own, each time that we try. */
        OVERLOADED,
        /** What we waited for did not happen. */
        TIMEOUT,
        /** The kubeconfig cannot be used. */
        CONFIGURATION
    }

    private final Kind kind;

    public ClusterException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public ClusterException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
