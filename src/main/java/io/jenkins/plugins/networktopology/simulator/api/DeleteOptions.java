package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.Optional;

/**
 * How to delete.
 *
 * @param gracePeriodSeconds how long a pod may take, if not as it says itself
 * @param uid the object meant, if the caller is particular
 * @param version the version meant, if the caller is particular
 * @param finalizer what the propagation policy adds: {@code foregroundDeletion} or {@code orphan}
 * @param dryRun whether nothing is to be done
 */
public record DeleteOptions(
        Optional<Long> gracePeriodSeconds,
        Optional<String> uid,
        Optional<String> version,
        Optional<String> finalizer,
        boolean dryRun) {

    /** As the object itself says. */
    public static final DeleteOptions DEFAULT =
            new DeleteOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Without waiting for anything. */
    public static final DeleteOptions NOW =
            new DeleteOptions(Optional.of(0L), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Reads a DeleteOptions object; query parameters say the same for clients that send no body. */
    static DeleteOptions of(JsonNode body, Query query) {
        Optional<Long> grace = body.path("gracePeriodSeconds").isNumber()
                ? Optional.of(body.path("gracePeriodSeconds").asLong())
                : query.number("gracePeriodSeconds");
        String policy = body.has("propagationPolicy")
                ? body.path("propagationPolicy").asText()
                : query.text("propagationPolicy").orElse("");
        boolean orphan = body.path("orphanDependents").asBoolean() || policy.equals("Orphan");
        return new DeleteOptions(
                grace,
                text(body, "uid"),
                text(body, "resourceVersion"),
                orphan
                        ? Optional.of("orphan")
                        : policy.equals("Foreground") ? Optional.of("foregroundDeletion") : Optional.empty(),
                !body.path("dryRun").isEmpty() || query.text("dryRun").isPresent());
    }

    private static Optional<String> text(JsonNode body, String field) {
        return Optional.of(Json.text(body, "preconditions", field)).filter(value -> !value.isEmpty());
    }

    /** Refuses an object that is not the one meant. */
    void check(ResourceType type, StoredObject object) {
        uid.filter(meant -> !meant.equals(object.uid())).ifPresent(meant -> {
            throw ApiException.precondition(
                    type,
                    object.key().name(),
                    "the UID in the precondition (" + meant + ") does not match the UID in record (" + object.uid()
                            + "). The object might have been deleted and then recreated");
        });
        version.filter(meant -> !meant.equals(Long.toString(object.version()))).ifPresent(meant -> {
            throw ApiException.precondition(
                    type,
                    object.key().name(),
                    "the ResourceVersion in the precondition (" + meant
                            + ") does not match the ResourceVersion in record (" + object.version()
                            + "). The object might have been modified");
        });
    }
}
