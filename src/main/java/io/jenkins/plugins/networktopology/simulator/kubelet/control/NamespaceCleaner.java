package io.jenkins.plugins.networktopology.simulator.kubelet.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.DeleteOptions;
import io.jenkins.plugins.networktopology.simulator.api.ServedType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import io.jenkins.plugins.networktopology.simulator.kubelet.Timestamps;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Empties namespaces that are to go, says what is left in them, and lets them go when nothing is. */
public final class NamespaceCleaner {

    /** Many objects go at once: one look at what is left serves for all of them. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final LocalApi api;
    private final Set<String> going = new HashSet<>();
    private final Set<String> due = new HashSet<>();

    public NamespaceCleaner(LocalApi api) {
        this.api = api;
    }

    public void start() {
        api.follow(ResourceTypes.NAMESPACES, this::namespaceChanged);
        api.state().onType(served -> {
            if (served.type().namespaced()) {
                api.follow(served, this::contentChanged);
            }
        });
    }

    private void namespaceChanged(Change change) {
        String name = change.object().key().name();
        if (change.kind() == Change.Kind.DELETED) {
            going.remove(name);
        } else if (change.object().terminating() && going.add(name)) {
            clean(name, true);
        }
    }

    private void contentChanged(Change change) {
        String namespace = change.object().key().namespace();
        if (going.contains(namespace) && change.kind() != Change.Kind.MODIFIED && due.add(namespace)) {
            api.loop().after(PAUSE, () -> {
                due.remove(namespace);
                clean(namespace, true);
            });
        }
    }

    private void clean(String namespace, boolean delete) {
        if (delete) {
            content()
                    .forEach(served -> served.store()
                            .snapshot(namespace)
                            .objects()
                            .forEach(object -> api.delete(served, object.key(), DeleteOptions.DEFAULT)));
        }
        Map<String, Integer> left = new TreeMap<>();
        Map<String, Integer> holders = new TreeMap<>();
        content()
                .forEach(served -> served.store().snapshot(namespace).objects().forEach(object -> {
                    left.merge(served.type().qualifiedPlural(), 1, Integer::sum);
                    object.finalizers().forEach(finalizer -> holders.merge(finalizer, 1, Integer::sum));
                }));
        if (left.isEmpty()) {
            finish(namespace);
        } else {
            report(namespace, left, holders);
        }
    }

    private Iterable<ServedType> content() {
        return api.state().served().stream()
                .filter(served -> served.type().namespaced())
                .toList();
    }

    private void finish(String namespace) {
        ObjectKey key = ObjectKey.clusterWide(namespace);
        ServedType namespaces = api.served(ResourceTypes.NAMESPACES);
        api.adjust(ResourceTypes.NAMESPACES, key, tree -> {
            conditions(tree, Map.of(), Map.of());
            Json.child(tree, "spec").remove("finalizers");
            return true;
        });
        api.get(ResourceTypes.NAMESPACES, key)
                .filter(StoredObject::terminating)
                .ifPresent(object -> api.delete(namespaces, key, DeleteOptions.DEFAULT));
    }

    private void report(String namespace, Map<String, Integer> left, Map<String, Integer> holders) {
        api.adjust(ResourceTypes.NAMESPACES, ObjectKey.clusterWide(namespace), tree -> {
            JsonNode before = tree.path("status").path("conditions").deepCopy();
            conditions(tree, left, holders);
            return !before.equals(tree.path("status").path("conditions"));
        });
    }

    private static void conditions(ObjectNode namespace, Map<String, Integer> left, Map<String, Integer> holders) {
        ObjectNode status = Json.child(namespace, "status");
        JsonNode before = status.path("conditions");
        ArrayNode conditions = Json.array();
        add(
                conditions,
                before,
                "NamespaceDeletionDiscoveryFailure",
                false,
                "ResourcesDiscovered",
                "All resources successfully discovered");
        add(
                conditions,
                before,
                "NamespaceDeletionGroupVersionParsingFailure",
                false,
                "ParsedGroupVersions",
                "All legacy kube types successfully parsed");
        add(
                conditions,
                before,
                "NamespaceDeletionContentFailure",
                false,
                "ContentDeleted",
                "All content successfully deleted, may be waiting on finalization");
        add(
                conditions,
                before,
                "NamespaceContentRemaining",
                !left.isEmpty(),
                left.isEmpty() ? "ContentRemoved" : "SomeResourcesRemain",
                left.isEmpty()
                        ? "All content successfully removed"
                        : "Some resources are remaining: " + join(left, ". has ", " resource instances"));
        add(
                conditions,
                before,
                "NamespaceFinalizersRemaining",
                !holders.isEmpty(),
                holders.isEmpty() ? "ContentHasNoFinalizers" : "SomeFinalizersRemain",
                holders.isEmpty()
                        ? "All content-preserving finalizers finished"
                        : "Some content in the namespace has finalizers remaining: "
                                + join(holders, " in ", " resource instances"));
        status.set("conditions", conditions);
    }

    private static String join(Map<String, Integer> counts, String between, String after) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + between + count.getValue() + after)
                .collect(Collectors.joining(", "));
    }

    private static void add(
            ArrayNode conditions, JsonNode before, String type, boolean holds, String reason, String message) {
        String since = Timestamps.now();
        for (JsonNode old : before) {
            if (old.path("type").asText().equals(type)
                    && old.path("status").asText().equals(holds ? "True" : "False")) {
                since = old.path("lastTransitionTime").asText();
            }
        }
        conditions
                .addObject()
                .put("type", type)
                .put("status", holds ? "True" : "False")
                .put("lastTransitionTime", since)
                .put("reason", reason)
                .put("message", message);
    }
}
