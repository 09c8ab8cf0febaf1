package io.jenkins.plugins.networktopology.simulator.api.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A refusal: what becomes of it is a Status object with this code, reason, message and these details. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param reason its class, such as {@code FieldValueRequired}
     * @param message for people
     * @param field the path of the field, or the empty text
     */
    public record Cause(String reason, String message, String field) {}

    /**
     * What the refusal is about; parts without meaning are the empty text.
     *
     * @param name the object
     * @param group the API group
     * @param kind the type, in the plural where the request named it so
     * @param uid the object's uid
     * @param retryAfterSeconds when to try again, 0 if never
     */
    public record Details(
            String name, String group, String kind, String uid, List<Cause> causes, int retryAfterSeconds) {

        public static final Details EMPTY = new Details("", "", "", "", List.of(), 0);

        public Details {
            causes = List.copyOf(causes);
        }

        private static Details of(ResourceType type, String name) {
            return new Details(name, type.group(), type.plural(), "", List.of(), 0);
        }
    }

    private final int code;
    private final String reason;
    private final transient Optional<Details> details;

    private ApiException(int code, String reason, String message, Optional<Details> details) {
        super(message, null, false, false);
        this.code = code;
        this.reason = reason;
        this.details = details;
    }

    public int code() {
        return code;
    }

    public String reason() {
        return reason;
    }

    public Optional<Details> details() {
        return details;
    }

    public static ApiException notFound(ResourceType type, String name) {
        return new ApiException(
                404,
                "NotFound",
                type.qualifiedPlural() + " \"" + name + "\" not found",
                Optional.of(Details.of(type, name)));
    }

    /** No such type, or none of the server's URLs. */
    public static ApiException noSuchResource() {
        return new ApiException(
                404, "NotFound", "the server could not find the requested resource", Optional.of(Details.EMPTY));
    }

    public static ApiException alreadyExists(ResourceType type, String name) {
        return new ApiException(
                409,
                "AlreadyExists",
                type.qualifiedPlural() + " \"" + name + "\" already exists",
                Optional.of(Details.of(type, name)));
    }

    /** The object is another one, or another version, than the request said. */
    public static ApiException conflict(ResourceType type, String name, String why) {
        return new ApiException(
                409,
                "Conflict",
                "Operation cannot be fulfilled on " + type.qualifiedPlural() + " \"" + name + "\": " + why,
                Optional.of(Details.of(type, name)));
    }

    public static ApiException modified(ResourceType type, String name) {
        return conflict(
                type,
                name,
                "the object has been modified; please apply your changes to the latest version and try again");
    }

    /** A precondition of a deletion names another object. */
    public static ApiException precondition(ResourceType type, String name, String why) {
        return new ApiException(
                409,
                "Conflict",
                "Operation cannot be fulfilled on " + type.qualifiedKind() + " \"" + name + "\": " + why,
                Optional.of(new Details(name, type.group(), type.kind(), "", List.of(), 0)));
    }

    public static ApiException invalid(ResourceType type, String name, List<Cause> causes) {
        String list = causes.stream()
                .map(cause -> cause.field() + ": " + cause.message())
                .collect(Collectors.joining(", "));
        return new ApiException(
                422,
                "Invalid",
                type.qualifiedKind() + " \"" + name + "\" is invalid: "
                        + (causes.size() == 1 ? list : "[" + list + "]"),
                Optional.of(new Details(name, type.group(), type.kind(), "", causes, 0)));
    }

    /** An update that does not say which version it replaces; the message is the real server's, oddities included. */
    public static ApiException versionMissing(ResourceType type, String name) {
        Cause cause = new Cause(
                "FieldValueInvalid", "Invalid value: 0x0: must be specified for an update", "metadata.resourceVersion");
        return new ApiException(
                422,
                "Invalid",
                type.qualifiedPlural() + " \"" + name + "\" is invalid: " + cause.field() + ": " + cause.message(),
                Optional.of(new Details(name, type.group(), type.plural(), "", List.of(cause), 0)));
    }

    public static ApiException forbidden(ResourceType type, String name, String why, List<Cause> causes) {
        return new ApiException(
                403,
                "Forbidden",
                type.qualifiedPlural() + " \"" + name + "\" is forbidden: " + why,
                Optional.of(new Details(name, type.group(), type.plural(), "", causes, 0)));
    }

    public static ApiException badRequest(String message) {
        return new ApiException(400, "BadRequest", message, Optional.empty());
    }

    /** The body asks for something that cannot be done to the object, such as a patch of a missing path. */
    public static ApiException unprocessable() {
        return new ApiException(
                422,
                "Invalid",
                "the server rejected our request due to an error in our request",
                Optional.of(Details.EMPTY));
    }

    public static ApiException methodNotAllowed() {
        return new ApiException(
                405,
                "MethodNotAllowed",
                "the server does not allow this method on the requested resource",
                Optional.of(Details.EMPTY));
    }

    public static ApiException unsupportedMediaType(String message) {
        return new ApiException(415, "UnsupportedMediaType", message, Optional.empty());
    }

    /** A patch in a form that nothing of ours takes. */
    public static ApiException unsupportedPatch() {
        return new ApiException(415, "UnsupportedMediaType", "415: Unsupported Media Type", Optional.of(Details.EMPTY));
    }

    /** A version that the server has not reached. */
    public static ApiException versionTooLarge(long asked, long current) {
        Cause cause = new Cause("ResourceVersionTooLarge", "Too large resource version", "");
        return new ApiException(
                504,
                "Timeout",
                "Timeout: Too large resource version: " + asked + ", current: " + current,
                Optional.of(new Details("", "", "", "", List.of(cause), 1)));
    }

    /** An object that brings a version of its own to its creation. */
    public static ApiException versionOnCreate() {
        return new ApiException(
                500, "", "resourceVersion should not be set on objects to be created", Optional.empty());
    }

    public static ApiException notAcceptable(String message) {
        return new ApiException(406, "NotAcceptable", message, Optional.of(Details.EMPTY));
    }

    /** A version, or the rest of a list, is no longer to be had. */
    public static ApiException expired(String message) {
        return new ApiException(410, "Expired", message, Optional.empty());
    }

    public static ApiException tooLarge(int limit) {
        return new ApiException(
                413,
                "RequestEntityTooLarge",
                "Request entity too large: limit is " + limit,
                Optional.of(Details.EMPTY));
    }

    /** Trouble of the server itself: 429, 500, 503 or 504. */
    public static ApiException trouble(int code, String reason, String message, int retryAfterSeconds) {
        return new ApiException(
                code, reason, message, Optional.of(new Details("", "", "", "", List.of(), retryAfterSeconds)));
    }
}
