package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ApiException;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** Deleting objects: at once, or first marked so that whoever looks after them can finish. */
public final class Deletes {

    /** What became of the object: its state now, or its last state if it is gone. */
    public record Outcome(StoredObject object, boolean gone) {}

    private final ClusterState state;

    public Deletes(ClusterState state) {
        this.state = state;
    }

    /**
     * Deletes an object.
     *
     * @throws ApiException if there is none or it is not the one meant
     */
    public Outcome delete(ServedType served, ObjectKey key, DeleteOptions options) {
        Lock lock = served.type().equals(ResourceTypes.NAMESPACES)
                ? state.namespaces().writeLock()
                : state.namespaces().readLock();
        lock.lock();
        try {
            while (true) {
                StoredObject current =
                        served.store().get(key).orElseThrow(() -> ApiException.notFound(served.type(), key.name()));
                options.check(served.type(), current);
                if (options.dryRun()) {
                    return new Outcome(current, false);
                }
                Optional<Outcome> outcome = attempt(served, current, options);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private static Optional<Outcome> attempt(ServedType served, StoredObject current, DeleteOptions options) {
        ObjectNode tree = current.tree();
        boolean changed = mark(served.type(), tree, options);
        if (isFree(served.type(), tree)) {
            return served.store().remove(current).map(last -> new Outcome(last, true));
        }
        if (!changed) {
            return Optional.of(new Outcome(current, false));
        }
        return served.store().replace(current, tree).map(stored -> new Outcome(stored, false));
    }

    /** Writes into the tree that it is to go, and when; says whether that is news. */
    private static boolean mark(ResourceType type, ObjectNode tree, DeleteOptions options) {
        ObjectNode metadata = Json.metadata(tree);
        long grace = type.equals(ResourceTypes.PODS) ? grace(tree, options) : 0;
        boolean again = metadata.has("deletionTimestamp");
        if (again && grace >= metadata.path("deletionGracePeriodSeconds").asLong()) {
            return false;
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        metadata.put("deletionTimestamp", now.plusSeconds(grace).toString());
        if (!type.equals(ResourceTypes.NAMESPACES)) {
            metadata.put("deletionGracePeriodSeconds", grace);
        }
        if (type.has(Trait.GENERATION)) {
            metadata.put("generation", metadata.path("generation").asLong() + 1);
        }
        if (type.equals(ResourceTypes.NAMESPACES)) {
            Json.child(tree, "status").put("phase", "Terminating");
        }
        options.finalizer().filter(finalizer -> !again).ifPresent(finalizer -> {
            ArrayNode finalizers = metadata.withArray("finalizers");
            finalizers.add(finalizer);
        });
        return true;
    }

    /** How long a pod may take to stop: no time if nothing of it runs. */
    private static long grace(ObjectNode pod, DeleteOptions options) {
        String phase = Json.text(pod, "status", "phase");
        boolean idle =
                Json.text(pod, "spec", "nodeName").isEmpty() || phase.equals("Succeeded") || phase.equals("Failed");
        return idle
                ? 0
                : Math.max(
                        0,
                        options.gracePeriodSeconds()
                                .orElse(pod.path("spec")
                                        .path("terminationGracePeriodSeconds")
                                        .asLong(30)));
    }

    /** Whether nothing holds a marked object any longer. */
    static boolean isFree(ResourceType type, ObjectNode tree) {
        return tree.path("metadata").path("finalizers").isEmpty()
                && tree.path("metadata").path("deletionGracePeriodSeconds").asLong() == 0
                && !(type.equals(ResourceTypes.NAMESPACES)
                        && !tree.path("spec").path("finalizers").isEmpty());
    }
}
