package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.DeleteOptions;
import io.jenkins.plugins.networktopology.simulator.api.ServedType;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deletes objects whose owners are gone, and holds owners until then where that was asked for. */
public final class GarbageCollector {

    private record Reference(ServedType served, ObjectKey key) {}

    private final LocalApi api;
    private final Map<String, Set<Reference>> dependents = new HashMap<>();
    private final Map<String, Reference> waiting = new HashMap<>();

    public GarbageCollector(LocalApi api) {
        this.api = api;
    }

    public void start() {
        api.state().onType(served -> api.follow(served, change -> changed(served, change)));
    }

    private void changed(ServedType served, Change change) {
        StoredObject object = change.object();
        Reference reference = new Reference(served, object.key());
        change.previous().ifPresent(before -> before.owners().forEach(owner -> forget(owner, reference)));
        if (change.kind() == Change.Kind.DELETED) {
            waiting.remove(object.uid());
            collect(object.uid());
            return;
        }
        object.owners()
                .forEach(owner -> dependents
                        .computeIfAbsent(owner, uid -> new HashSet<>())
                        .add(reference));
        if (change.kind() == Change.Kind.ADDED && !object.owners().isEmpty()) {
            checkOwners(reference, object);
        }
        if (object.terminating()) {
            release(reference, object);
        }
    }

    private void forget(String owner, Reference reference) {
        Set<Reference> set = dependents.get(owner);
        if (set != null && set.remove(reference) && set.isEmpty()) {
            dependents.remove(owner);
            Optional.ofNullable(waiting.remove(owner)).ifPresent(held -> unhold(held, "foregroundDeletion"));
        }
    }

    /** Deletes what an owner leaves behind, unless it has another owner. */
    private void collect(String owner) {
        Set.copyOf(dependents.getOrDefault(owner, Set.of())).forEach(reference -> {
            Optional<StoredObject> object = reference.served().store().get(reference.key());
            boolean another = object.map(StoredObject::tree)
                    .map(tree -> anyOwnerExists(reference, tree, owner))
                    .orElse(false);
            if (!another) {
                api.delete(reference.served(), reference.key(), DeleteOptions.DEFAULT);
            }
        });
    }

    private void checkOwners(Reference reference, StoredObject object) {
        if (!anyOwnerExists(reference, object.tree(), "")) {
            api.delete(reference.served(), reference.key(), DeleteOptions.DEFAULT);
        }
    }

    private boolean anyOwnerExists(Reference dependent, ObjectNode tree, String except) {
        for (var owner : tree.path("metadata").path("ownerReferences")) {
            String uid = owner.path("uid").asText();
            boolean exists = !uid.equals(except)
                    && api.state().served().stream()
                            .filter(served -> served.type()
                                            .kind()
                                            .equals(owner.path("kind").asText())
                                    && served.type()
                                            .apiVersion()
                                            .equals(owner.path("apiVersion").asText()))
                            .anyMatch(served -> served.store()
                                    .get(new ObjectKey(
                                            served.type().namespaced()
                                                    ? dependent.key().namespace()
                                                    : "",
                                            owner.path("name").asText()))
                                    .filter(found -> found.uid().equals(uid))
                                    .isPresent());
            if (exists) {
                return true;
            }
        }
        return false;
    }

    /** Does for a marked owner what its finalizers ask for. */
    private void release(Reference reference, StoredObject object) {
        ObjectNode tree = object.tree();
        for (var finalizer : tree.path("metadata").path("finalizers")) {
            if (finalizer.asText().equals("orphan")) {
                Set.copyOf(dependents.getOrDefault(object.uid(), Set.of()))
                        .forEach(dependent -> disown(dependent, object.uid()));
                unhold(reference, "orphan");
            } else if (finalizer.asText().equals("foregroundDeletion")) {
                Set<Reference> left = dependents.getOrDefault(object.uid(), Set.of());
                if (left.isEmpty()) {
                    unhold(reference, "foregroundDeletion");
                } else if (waiting.put(object.uid(), reference) == null) {
                    collect(object.uid());
                }
            }
        }
    }

    private void disown(Reference dependent, String owner) {
        api.adjust(
                dependent.served(),
                dependent.key(),
                tree -> removeIf(Json.metadata(tree).withArray("ownerReferences"), "uid", owner));
    }

    private void unhold(Reference reference, String finalizer) {
        api.adjust(
                reference.served(),
                reference.key(),
                tree -> removeIf(Json.metadata(tree).withArray("finalizers"), "", finalizer));
        reference
                .served()
                .store()
                .get(reference.key())
                .filter(StoredObject::terminating)
                .ifPresent(object -> api.delete(reference.served(), reference.key(), DeleteOptions.DEFAULT));
    }

    private static boolean removeIf(ArrayNode array, String field, String value) {
        for (int i = 0; i < array.size(); i++) {
            var item = field.isEmpty() ? array.get(i) : array.get(i).path(field);
            if (item.asText().equals(value)) {
                array.remove(i);
                return true;
            }
        }
        return false;
    }
}
