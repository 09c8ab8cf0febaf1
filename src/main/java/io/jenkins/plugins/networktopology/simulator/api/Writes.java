package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.MetadataRules;
import io.jenkins.plugins.networktopology.simulator.api.schema.Problems;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Creating and changing objects, as clients and as the cluster's own controllers do it. */
public final class Writes {

    private final ClusterState state;
    private final Names names = new Names();

    public Writes(ClusterState state) {
        this.state = state;
    }

    /**
     * Creates an object.
     *
     * @param object pruned; completed and given its metadata here
     * @param dryRun whether all is done but the storing
     * @throws ApiException if it may not be created
     */
    public ObjectNode create(ServedType served, String namespace, ObjectNode object, boolean dryRun) {
        ResourceType type = served.type();
        ObjectNode metadata = Json.metadata(object);
        if (!metadata.path("resourceVersion").asText("").isEmpty()) {
            throw ApiException.versionOnCreate();
        }
        names.stamp(metadata, type, namespace);
        if (type.has(Trait.STATUS)) {
            object.remove("status");
        }
        served.rules().complete(object);
        Problems problems = new Problems();
        MetadataRules.check(type, object, problems);
        served.shape().check(object, problems);
        served.rules().check(object, problems);
        String name = metadata.path("name").asText("");
        problems.throwIfAny(type, name);
        Lock lock = state.namespaces().readLock();
        lock.lock();
        try {
            if (type.namespaced()) {
                checkNamespace(type, namespace, name);
            }
            ObjectKey key = new ObjectKey(namespace, name);
            if (served.store().get(key).isPresent()) {
                throw ApiException.alreadyExists(type, name);
            }
            Runnable undo = served.admission().admit(Optional.empty(), object, problems);
            if (!problems.isEmpty() || dryRun) {
                undo.run();
                problems.throwIfAny(type, name);
                return object;
            }
            return served.store().insert(key, object).map(stored -> object).orElseThrow(() -> {
                undo.run();
                return ApiException.alreadyExists(type, name);
            });
        } finally {
            lock.unlock();
        }
    }

    private void checkNamespace(ResourceType type, String namespace, String name) {
        StoredObject home = state.store(ResourceTypes.NAMESPACES)
                .get(ObjectKey.clusterWide(namespace))
                .orElseThrow(() -> ApiException.notFound(ResourceTypes.NAMESPACES, namespace));
        if (home.terminating()) {
            throw ApiException.forbidden(
                    type,
                    name,
                    "unable to create new content in namespace " + namespace + " because it is being terminated",
                    List.of(new ApiException.Cause(
                            "NamespaceTerminating",
                            "namespace " + namespace + " is being terminated",
                            "metadata.namespace")));
        }
    }

    /**
     * Replaces an object by what a client made of it.
     *
     * @param patch whether the change is a patch: another writer who came first is then no conflict
     * @param change makes the new object of the current one; called again if another writer came first
     * @throws ApiException if there is no such object or the change is not allowed
     */
    public ObjectNode update(
            ServedType served,
            ObjectKey key,
            Update.Part part,
            boolean patch,
            UnaryOperator<ObjectNode> change,
            boolean dryRun) {
        while (true) {
            StoredObject current =
                    served.store().get(key).orElseThrow(() -> ApiException.notFound(served.type(), key.name()));
            Update update = new Update(served, current, part, patch);
            Optional<ObjectNode> done = update.apply(change.apply(current.tree()), dryRun);
            if (done.isPresent()) {
                return done.get();
            }
        }
    }

    /**
     * Changes an object on the cluster's own behalf, without the rules for clients.
     *
     * @param change changes the tree in place and says whether it did; called again if another writer came first
     * @return the object afterwards, or empty if there is none
     */
    public Optional<StoredObject> adjust(ServedType served, ObjectKey key, Predicate<ObjectNode> change) {
        while (true) {
            Optional<StoredObject> current = served.store().get(key);
            if (current.isEmpty()) {
                return Optional.empty();
            }
            ObjectNode tree = current.get().tree();
            if (!change.test(tree)) {
                return current;
            }
            Optional<StoredObject> stored = served.store().replace(current.get(), tree);
            if (stored.isPresent()) {
                return stored;
            }
        }
    }
}
