package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.MetadataRules;
import io.jenkins.plugins.networktopology.simulator.api.schema.Problems;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.Optional;

/** One attempt to replace a version of an object by what a client wants in its place. */
public final class Update {

    /** The parts of an object that are written apart from each other. */
    public enum Part {
        /** All but status, or everything where status is not apart. */
        MAIN,
        STATUS
    }

    private static final String[] SERVER_OWNED = {
        "name", "namespace", "uid", "creationTimestamp", "generation", "deletionTimestamp", "deletionGracePeriodSeconds"
    };

    private final ServedType served;
    private final ResourceType type;
    private final StoredObject current;
    private final Part part;
    private final boolean patch;

    /** @param patch whether the wanted object was made of the current one, so that it names its version anyway */
    Update(ServedType served, StoredObject current, Part part, boolean patch) {
        this.served = served;
        this.type = served.type();
        this.current = current;
        this.part = part;
        this.patch = patch;
    }

    /**
     * Stores the new object.
     *
     * @return it, or empty if the current version was replaced meanwhile and the attempt is to be repeated
     */
    Optional<ObjectNode> apply(ObjectNode wanted, boolean dryRun) {
        ObjectNode before = current.tree();
        ObjectNode metadata = Json.metadata(wanted);
        boolean named = checkVersion(metadata);
        ObjectNode after = part == Part.STATUS ? statusOnly(before, wanted) : allButStatus(before, wanted);
        keepServerOwned(before, after);
        Problems problems = new Problems();
        if (part == Part.MAIN) {
            served.rules().complete(after);
            MetadataRules.check(type, after, problems);
            served.rules().check(after, problems);
            served.rules().checkChange(before, after, problems);
        }
        served.shape().check(after, problems);
        problems.throwIfAny(type, current.key().name());
        return store(before, after, named, dryRun);
    }

    private Optional<ObjectNode> store(ObjectNode before, ObjectNode after, boolean named, boolean dryRun) {
        Problems problems = new Problems();
        Runnable undo = served.admission().admit(Optional.of(before), after, problems);
        if (!problems.isEmpty()) {
            undo.run();
            problems.throwIfAny(type, current.key().name());
        }
        if (after.equals(before)) {
            return Optional.of(before);
        }
        if (type.has(Trait.GENERATION) && !contentOf(before).equals(contentOf(after))) {
            Json.metadata(after)
                    .put(
                            "generation",
                            before.path("metadata").path("generation").asLong() + 1);
        }
        if (dryRun) {
            undo.run();
            return Optional.of(after);
        }
        boolean last = current.terminating() && Deletes.isFree(type, after);
        boolean done = served.store()
                .replace(current, after)
                .map(stored -> {
                    if (last) {
                        served.store().remove(stored);
                    }
                    return true;
                })
                .orElse(false);
        if (!done) {
            undo.run();
            if (named) {
                throw ApiException.modified(type, current.key().name());
            }
            return Optional.empty();
        }
        return Optional.of(after);
    }

    /** Whether the client named the version that it replaces. */
    private boolean checkVersion(ObjectNode metadata) {
        String version = metadata.path("resourceVersion").asText("");
        String uid = metadata.path("uid").asText("");
        String name = current.key().name();
        if (!uid.isEmpty() && !uid.equals(current.uid())) {
            throw ApiException.conflict(
                    type,
                    name,
                    "Precondition failed: UID in precondition: " + uid + ", UID in object meta: " + current.uid());
        }
        if (version.isEmpty() || version.equals("0")) {
            if (type.has(Trait.VERSION_REQUIRED)) {
                throw ApiException.versionMissing(type, name);
            }
            return false;
        }
        if (!version.equals(Long.toString(current.version()))) {
            throw ApiException.modified(type, name);
        }
        return !patch;
    }

    private ObjectNode allButStatus(ObjectNode before, ObjectNode wanted) {
        if (type.has(Trait.STATUS)) {
            if (before.has("status")) {
                wanted.set("status", before.get("status"));
            } else {
                wanted.remove("status");
            }
        }
        return wanted;
    }

    private static ObjectNode statusOnly(ObjectNode before, ObjectNode wanted) {
        ObjectNode after = before.deepCopy();
        if (wanted.has("status")) {
            after.set("status", wanted.get("status"));
        } else {
            after.remove("status");
        }
        return after;
    }

    private static void keepServerOwned(ObjectNode before, ObjectNode after) {
        ObjectNode metadata = Json.metadata(after);
        for (String field : SERVER_OWNED) {
            JsonNode value = before.path("metadata").path(field);
            if (value.isMissingNode()) {
                metadata.remove(field);
            } else {
                metadata.set(field, value);
            }
        }
        metadata.remove("managedFields");
        metadata.set("resourceVersion", before.path("metadata").path("resourceVersion"));
    }

    /** What generation counts the changes of. */
    private static ObjectNode contentOf(ObjectNode object) {
        ObjectNode content = object.deepCopy();
        content.remove("metadata");
        content.remove("status");
        return content;
    }
}
