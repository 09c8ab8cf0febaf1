package io.jenkins.plugins.networktopology.simulator.api.store;

import java.util.Objects;
import java.util.Optional;

/**
 * One step in the life of an object.
 *
 * @param kind what happened
 * @param object the object afterwards; of a deleted one its last state, with the version of the deletion
 * @param previous the object before, if there was one
 */
public record Change(Kind kind, StoredObject object, Optional<StoredObject> previous) {

    /** As watch events name them. */
    public enum Kind {
        ADDED,
        MODIFIED,
        DELETED
    }

    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(object);
        Objects.requireNonNull(previous);
    }

    public long version() {
        return object.version();
    }
}
