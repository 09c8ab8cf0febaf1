package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes objects of a type in the form that a client wants. */
final class Presentation {

    private final ResourceType type;
    private final Form form;
    private final TableColumns columns;
    private final boolean wholeRows;

    Presentation(ServedType served, Form form, Query query) {
        this.type = served.type();
        this.form = form;
        this.columns = TableColumns.of(served.type());
        this.wholeRows = query.text("includeObject").filter("Object"::equals).isPresent();
    }

    /** One object. */
    byte[] one(StoredObject object) {
        return switch (form) {
            case WHOLE -> object.json();
            case TABLE, METADATA -> one(object.tree());
        };
    }

    /** One object that was just written. */
    byte[] one(ObjectNode object) {
        return Json.write(
                switch (form) {
                    case WHOLE -> object;
                    case TABLE -> table(List.of(object), version(object), true);
                    case METADATA -> partial(object);
                });
    }

    private static long version(ObjectNode object) {
        return Json.metadata(object).path("resourceVersion").asLong();
    }

    /** One object of a watch; the columns are described in the first only. */
    byte[] event(StoredObject object, boolean first) {
        return form == Form.TABLE ? Json.write(table(List.of(object.tree()), object.version(), first)) : one(object);
    }

    /**
     * A list.
     *
     * @param resume the token for the rest, or the empty text
     * @param remaining how many follow
     */
    byte[] list(List<StoredObject> objects, long version, String resume, long remaining) {
        if (form == Form.TABLE) {
            ObjectNode table = table(objects.stream().map(StoredObject::tree).toList(), version, true);
            listMetadata(table.withObject("/metadata"), version, resume, remaining);
            return Json.write(table);
        }
        ObjectNode head = Json.object();
        head.put("kind", form == Form.WHOLE ? type.kind() + "List" : "PartialObjectMetadataList")
                .put("apiVersion", form == Form.WHOLE ? type.apiVersion() : "meta.k8s.io/v1");
        listMetadata(head.putObject("metadata"), version, resume, remaining);
        byte[] start = Json.write(head);
        ByteArrayOutputStream out = new ByteArrayOutputStream(
                256 + objects.stream().mapToInt(object -> object.json().length).sum());
        out.write(start, 0, start.length - 1);
        out.writeBytes(",\"items\":[".getBytes(StandardCharsets.UTF_8));
        String separator = "";
        for (StoredObject object : objects) {
            out.writeBytes(separator.getBytes(StandardCharsets.UTF_8));
            writeItem(out, object);
            separator = ",";
        }
        out.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Items of built-in lists do not say their kind: the real server leaves it out, so clients must not rely on it. */
    private void writeItem(ByteArrayOutputStream out, StoredObject object) {
        if (form == Form.METADATA) {
            out.writeBytes(Json.write(partial(object.tree())));
        } else if (type.has(Trait.CUSTOM)) {
            out.writeBytes(object.json());
        } else {
            int skip = kindPrefix().length();
            out.write('{');
            out.write(object.json(), skip, object.json().length - skip);
        }
    }

    private String kindPrefix() {
        return "{\"kind\":\"" + type.kind() + "\",\"apiVersion\":\"" + type.apiVersion() + "\",";
    }

    private static void listMetadata(ObjectNode metadata, long version, String resume, long remaining) {
        metadata.put("resourceVersion", Long.toString(version));
        if (!resume.isEmpty()) {
            metadata.put("continue", resume).put("remainingItemCount", remaining);
        }
    }

    private ObjectNode table(List<ObjectNode> objects, long version, boolean described) {
        ObjectNode table = Json.object().put("kind", "Table").put("apiVersion", "meta.k8s.io/v1");
        table.putObject("metadata").put("resourceVersion", Long.toString(version));
        if (described) {
            table.set("columnDefinitions", columns.definitions());
        } else {
            table.putArray("columnDefinitions");
        }
        ArrayNode rows = table.putArray("rows");
        for (ObjectNode object : objects) {
            ObjectNode row = rows.addObject();
            row.set("cells", columns.cells(object));
            row.set("object", wholeRows ? object : partial(object));
        }
        return table;
    }

    private static ObjectNode partial(ObjectNode object) {
        ObjectNode partial = Json.object().put("kind", "PartialObjectMetadata").put("apiVersion", "meta.k8s.io/v1");
        partial.set("metadata", object.get("metadata"));
        return partial;
    }

    /** The same object with kind and version first, as {@link #writeItem} relies on. */
    static ObjectNode ordered(ResourceType type, ObjectNode object) {
        ObjectNode ordered = Json.object().put("kind", type.kind()).put("apiVersion", type.apiVersion());
        ordered.set("metadata", Json.metadata(object));
        object.properties().forEach(field -> {
            if (!ordered.has(field.getKey())) {
                ordered.set(field.getKey(), field.getValue());
            }
        });
        return ordered;
    }
}
