package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.ClusterState;
import io.jenkins.plugins.networktopology.simulator.api.DeleteOptions;
import io.jenkins.plugins.networktopology.simulator.api.Deletes;
import io.jenkins.plugins.networktopology.simulator.api.ServedType;
import io.jenkins.plugins.networktopology.simulator.api.Writes;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The API as the cluster's own parts use it: without HTTP, with changes told on the control loop. */
public final class LocalApi {

    private final ClusterState state;
    private final ControlLoop loop;
    private final Writes writes;
    private final Deletes deletes;

    public LocalApi(ClusterState state, ControlLoop loop) {
        this.state = state;
        this.loop = loop;
        this.writes = new Writes(state);
        this.deletes = new Deletes(state);
    }

    public ControlLoop loop() {
        return loop;
    }

    public ClusterState state() {
        return state;
    }

    /** Tells of all objects of a type and of every change, on the control loop. */
    public void follow(ResourceType type, Consumer<Change> listener) {
        follow(state.served(type), listener);
    }

    /** Tells of all objects of a type and of every change, on the control loop. */
    public void follow(ServedType served, Consumer<Change> listener) {
        served.store().subscribeToAll(change -> loop.run(() -> listener.accept(change)));
    }

    public Optional<StoredObject> get(ResourceType type, ObjectKey key) {
        return state.store(type).get(key);
    }

    /** Creates an object unless it cannot be, because it exists or its namespace goes. */
    public Optional<ObjectNode> create(ResourceType type, String namespace, ObjectNode object) {
        try {
            return Optional.of(writes.create(state.served(type), namespace, object, false));
        } catch (ApiException e) {
            return Optional.empty();
        }
    }

    /** Changes an object in place; see {@link Writes#adjust}. */
    public Optional<StoredObject> adjust(ResourceType type, ObjectKey key, Predicate<ObjectNode> change) {
        return writes.adjust(state.served(type), key, change);
    }

    /** Changes an object of a custom type in place. */
    public Optional<StoredObject> adjust(ServedType served, ObjectKey key, Predicate<ObjectNode> change) {
        return writes.adjust(served, key, change);
    }

    /** Deletes an object if it is there and the one meant. */
    public void delete(ServedType served, ObjectKey key, DeleteOptions options) {
        try {
            deletes.delete(served, key, options);
        } catch (ApiException e) {
            // Gone, or another one by now: nothing left to do.
        }
    }

    public ServedType served(ResourceType type) {
        return state.served(type);
    }
}
