package io.jenkins.plugins.networktopology.simulator.api.store;

import java.util.Comparator;
import java.util.Objects;

/**
 * Names an object among those of its type; ordered as lists are: by namespace, then by name.
 *
 * @param namespace its namespace, or the empty text for types that have none
 * @param name metadata.name
 */
public record ObjectKey(String namespace, String name) implements Comparable<ObjectKey> {

    private static final Comparator<ObjectKey> ORDER =
            Comparator.comparing(ObjectKey::namespace).thenComparing(ObjectKey::name);

    public ObjectKey {
        Objects.requireNonNull(namespace);
        Objects.requireNonNull(name);
    }

    /** The key of an object whose type has no namespaces. */
    public static ObjectKey clusterWide(String name) {
        return new ObjectKey("", name);
    }

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? name : namespace + "/" + name;
    }
}
