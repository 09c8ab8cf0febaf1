package io.jenkins.plugins.networktopology.simulator.api.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * All objects of one type. Every write is compare-and-set and takes the next version of the cluster-wide counter, as
 * etcd's revisions do. Listeners are called under the store's lock, in order of versions: they must only take note.
 */
public final class ObjectStore {

    private final AtomicLong versions;
    private final int history;
    private final NavigableMap<ObjectKey, StoredObject> objects = new TreeMap<>();
    private final Deque<Change> log = new ArrayDeque<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private long forgotten;

    /**
     * @param versions the cluster's counter
     * @param history how many changes are remembered for watches that start in the past
     */
    public ObjectStore(AtomicLong versions, int history) {
        this.versions = versions;
        this.history = history;
    }

    public synchronized Optional<StoredObject> get(ObjectKey key) {
        return Optional.ofNullable(objects.get(key));
    }

    /** Adds an object, unless one with this key exists. The tree is the caller's and gets its version. */
    public synchronized Optional<StoredObject> insert(ObjectKey key, ObjectNode tree) {
        if (objects.containsKey(key)) {
            return Optional.empty();
        }
        StoredObject added = StoredObject.of(key, versions.incrementAndGet(), tree);
        objects.put(key, added);
        publish(new Change(Change.Kind.ADDED, added, Optional.empty()));
        return Optional.of(added);
    }

    /** Puts a tree in the place of a version, unless that is no longer the current one. */
    public synchronized Optional<StoredObject> replace(StoredObject expected, ObjectNode tree) {
        if (!isCurrent(expected)) {
            return Optional.empty();
        }
        StoredObject changed = StoredObject.of(expected.key(), versions.incrementAndGet(), tree);
        objects.put(expected.key(), changed);
        publish(new Change(Change.Kind.MODIFIED, changed, Optional.of(expected)));
        return Optional.of(changed);
    }

    /** Removes a version, unless that is no longer the current one; returns its last state. */
    public synchronized Optional<StoredObject> remove(StoredObject expected) {
        if (!isCurrent(expected)) {
            return Optional.empty();
        }
        objects.remove(expected.key());
        StoredObject last = StoredObject.of(expected.key(), versions.incrementAndGet(), expected.tree());
        publish(new Change(Change.Kind.DELETED, last, Optional.of(expected)));
        return Optional.of(last);
    }

    /** A version up to which every listener has been told everything. */
    public synchronized long settledVersion() {
        return versions.get();
    }

    /** The objects of a namespace, or all if it is the empty text. */
    public synchronized Snapshot snapshot(String namespace) {
        return new Snapshot(versions.get(), List.copyOf(range(objects, namespace)));
    }

    /**
     * The objects of a namespace as they were at a version.
     *
     * @throws VersionGoneException if changes since then have been forgotten
     */
    public synchronized Snapshot snapshotAt(String namespace, long version) throws VersionGoneException {
        remembered(version);
        NavigableMap<ObjectKey, StoredObject> then = new TreeMap<>(objects);
        for (Iterator<Change> changes = log.descendingIterator(); changes.hasNext(); ) {
            Change change = changes.next();
            if (change.version() <= version) {
                break;
            }
            change.previous()
                    .ifPresentOrElse(
                            before -> then.put(before.key(), before),
                            () -> then.remove(change.object().key()));
        }
        return new Snapshot(version, List.copyOf(range(then, namespace)));
    }

    /**
     * Calls a listener with all changes after a version: those remembered at once, later ones as they happen.
     *
     * @return ends the subscription
     * @throws VersionGoneException if changes since then have been forgotten
     */
    public synchronized Runnable subscribe(long version, Consumer<Change> listener) throws VersionGoneException {
        remembered(version);
        log.stream().filter(change -> change.version() > version).forEach(listener);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Calls a listener with all objects as if they were just added, then with every change.
     *
     * @return ends the subscription
     */
    public synchronized Runnable subscribeToAll(Consumer<Change> listener) {
        objects.values().forEach(object -> listener.accept(new Change(Change.Kind.ADDED, object, Optional.empty())));
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void remembered(long version) throws VersionGoneException {
        if (version < forgotten) {
            throw new VersionGoneException(version, forgotten);
        }
    }

    private boolean isCurrent(StoredObject expected) {
        StoredObject current = objects.get(expected.key());
        return current != null && current.version() == expected.version();
    }

    private void publish(Change change) {
        log.addLast(change);
        if (log.size() > history) {
            forgotten = log.removeFirst().version();
        }
        listeners.forEach(listener -> listener.accept(change));
    }

    private static Collection<StoredObject> range(NavigableMap<ObjectKey, StoredObject> map, String namespace) {
        return namespace.isEmpty()
                ? map.values()
                : map.subMap(new ObjectKey(namespace, ""), new ObjectKey(namespace + "\0", ""))
                        .values();
    }
}
