package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the API server says when it does not do what was asked, and what a user can do about it. */
final class ApiErrors {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final String cluster;

    /** @param cluster its name, for messages */
    ApiErrors(String cluster) {
        this.cluster = cluster;
    }

    /** The API server's words. */
    static Wire.Status read(byte[] body) {
        try {
            Wire.Status status = Wire.JSON.readValue(body, Wire.Status.class);
            if (status != null) {
                return status;
            }
        } catch (IOException notJson) {
            // a proxy's page, or plain text: the code must do
        }
        return new Wire.Status(null, null, null);
    }

    /** Whether the same request may well succeed a little later. */
    static boolean passing(int code, Wire.Status status) {
        return switch (code) {
            case 429, 500, 502, 503, 504 -> true;
            // not AlreadyExists: somebody changed what the request depends on, such as a quota's count
            case 409 -> "Conflict".equals(status.reason());
            // a namespace gets its default service account a moment after its creation
            case 403 -> text(status.message()).contains("error looking up service account");
            default -> false;
        };
    }

    /** How long the API server asks us to wait: the header {@code Retry-After}, in seconds. */
    static Optional<Duration> askedToWait(String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return Optional.of(asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked);
    }

    ClusterException refused(ApiRequest request, int code, Wire.Status status, int attempts) {
        Kind kind = kind(request, code, status);
        String said = request.confidential() && (code == 400 || code == 422)
                ? text(status.reason()) + " (its words are not shown, they may quote a secret)"
                : text(status.message());
        return new ClusterException(
                kind,
                "cannot " + request.what() + ": the API server of " + cluster + " says " + code
                        + (said.isBlank() ? "" : " " + said) + tries(attempts) + advice(kind));
    }

    ClusterException unreachable(ApiRequest request, String url, IOException reason, int attempts) {
        String message = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        boolean untrusted = isUntrusted(reason);
        return new ClusterException(
                Kind.UNREACHABLE,
                "cannot " + request.what() + ": no answer from the API server of " + cluster + " at " + url + ": "
                        + (untrusted ? "its certificate is signed by no authority that is trusted here" : message)
                        + tries(attempts)
                        + (untrusted ? "; check the CA certificate that is given" : advice(Kind.UNREACHABLE)),
                reason);
    }

    private static boolean isUntrusted(Throwable reason) {
        return reason != null && (reason instanceof CertPathBuilderException || isUntrusted(reason.getCause()));
    }

    private static Kind kind(ApiRequest request, int code, Wire.Status status) {
        String message = text(status.message());
        return switch (code) {
            case 401 -> Kind.UNAUTHORIZED;
            case 403 ->
                caused(status, "NamespaceTerminating") || message.contains("because it is being terminated")
                        ? Kind.TERMINATING
                        : message.contains("exceeded quota") ? Kind.QUOTA : Kind.FORBIDDEN;
            case 404 ->
                request.path().startsWith(Resource.TOPOLOGY.group())
                                && message.contains("could not find the requested resource")
                        ? Kind.CRD_MISSING
                        : Kind.NOT_FOUND;
            case 409 -> Kind.CONFLICT;
            case 400, 405, 413, 415, 422 -> Kind.INVALID;
            default -> Kind.OVERLOADED;
        };
    }

    private static boolean caused(Wire.Status status, String reason) {
        return status.details() != null
                && Optional.ofNullable(status.details().causes()).orElse(List.of()).stream()
                        .anyMatch(cause -> reason.equals(cause.reason()));
    }

    private static String tries(int attempts) {
        return attempts > 1 ? " (tried " + attempts + " times)" : "";
    }

    private static String advice(Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> "; check the kubeconfig's server and the network";
            case UNAUTHORIZED -> "; check the credentials in the kubeconfig, or renew them";
            case FORBIDDEN -> "; ask the cluster's administrator for the permission";
            case CRD_MISSING -> "; install meshnet-cni with its resource topologies.networkop.co.uk";
            case TERMINATING -> "; wait until it is gone, or choose another lab id";
            case QUOTA -> "; take fewer nodes, or ask for a larger quota";
            case OVERLOADED -> "; look at the API server's state, and try again later";
            default -> "";
        };
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
