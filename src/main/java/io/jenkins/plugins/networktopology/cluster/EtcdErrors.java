package io.jenkins.plugins.networktopology.cluster;

import io.etcd.jetcd.common.exception.EtcdException;
import io.etcd.jetcd.common.exception.EtcdExceptionFactory;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;

/** What jetcd throws, in our words. */
final class EtcdErrors {

    private EtcdErrors() {}

    static ClusterException of(Throwable failure, String tried, String etcd) {
        if (failure instanceof ClusterException ours) {
            return ours;
        }
        EtcdException reason = EtcdExceptionFactory.toEtcdException(failure);
        Kind kind = switch (reason.getErrorCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED -> Kind.UNREACHABLE;
            case UNAUTHENTICATED -> Kind.UNAUTHORIZED;
            case PERMISSION_DENIED -> Kind.FORBIDDEN;
            case RESOURCE_EXHAUSTED -> Kind.QUOTA;
            case INVALID_ARGUMENT, OUT_OF_RANGE -> Kind.INVALID;
            default -> Kind.OVERLOADED;
        };
        String advice = kind == Kind.UNREACHABLE
                ? "; check the endpoint, that it is meshnet's own etcd, and its certificates if it is https"
                : "";
        return new ClusterException(
                kind, "cannot " + tried + ": etcd " + etcd + " says: " + deepest(reason) + advice, reason);
    }

    /** The outermost message of a refused connection says "io exception" and nothing else. */
    private static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return words.lines().findFirst().orElse("");
    }
}
