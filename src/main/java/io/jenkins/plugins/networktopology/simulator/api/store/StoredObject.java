package io.jenkins.plugins.networktopology.simulator.api.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of one object, immutable. Held as JSON text, since a tree takes ten times the memory and answers are
 * text anyway; what selectors ask for most is kept beside it.
 */
public final class StoredObject {

    private final ObjectKey key;
    private final long version;
    private final String uid;
    private final Map<String, String> labels;
    private final List<String> owners;
    private final List<String> finalizers;
    private final boolean terminating;
    private final byte[] json;

    private StoredObject(ObjectKey key, long version, ObjectNode tree) {
        this.key = key;
        this.version = version;
        JsonNode metadata = tree.path("metadata");
        this.uid = metadata.path("uid").asText();
        Map<String, String> found = new HashMap<>();
        metadata.path("labels")
                .properties()
                .forEach(label -> found.put(label.getKey(), label.getValue().asText()));
        this.labels = Map.copyOf(found);
        List<String> uids = new ArrayList<>(0);
        metadata.path("ownerReferences")
                .forEach(owner -> uids.add(owner.path("uid").asText()));
        this.owners = List.copyOf(uids);
        List<String> holders = new ArrayList<>(0);
        metadata.path("finalizers").forEach(finalizer -> holders.add(finalizer.asText()));
        this.finalizers = List.copyOf(holders);
        this.terminating = metadata.has("deletionTimestamp");
        this.json = Json.write(tree);
    }

    /** Writes the version into the tree and takes its text. */
    static StoredObject of(ObjectKey key, long version, ObjectNode tree) {
        Json.metadata(tree).put("resourceVersion", Long.toString(version));
        return new StoredObject(key, version, tree);
    }

    public ObjectKey key() {
        return key;
    }

    /** metadata.resourceVersion. */
    public long version() {
        return version;
    }

    public String uid() {
        return uid;
    }

    public Map<String, String> labels() {
        return labels;
    }

    /** The uids of its ownerReferences. */
    public List<String> owners() {
        return owners;
    }

    /** What holds it when it is to go. */
    public List<String> finalizers() {
        return finalizers;
    }

    /** Whether it has a deletionTimestamp. */
    public boolean terminating() {
        return terminating;
    }

    /** Its text; not to be changed. */
    public byte[] json() {
        return json;
    }

    /** A tree of its own for the caller, read anew each time. */
    public ObjectNode tree() {
        return Json.readObject(json);
    }

    @Override
    public String toString() {
        return key + "@" + version;
    }
}
