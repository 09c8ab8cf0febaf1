package io.jenkins.plugins.networktopology.simulator.api.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The rules of metadata, the same for all types. */
public final class MetadataRules {

    private MetadataRules() {}

    /** Adds what is wrong with the metadata of an object about to be stored. */
    public static void check(ResourceType type, ObjectNode object, Problems problems) {
        JsonNode metadata = object.path("metadata");
        String name = metadata.path("name").asText("");
        if (name.isEmpty()) {
            problems.required("metadata.name", "name or generateName is required");
        } else {
            type.names().complaint(name).ifPresent(words -> problems.invalid("metadata.name", name, words));
        }
        metadata.path("labels").properties().forEach(label -> {
            NameRule.QUALIFIED_NAME
                    .complaint(label.getKey())
                    .ifPresent(words -> problems.invalid("metadata.labels", label.getKey(), words));
            String value = label.getValue().asText();
            NameRule.LABEL_VALUE.complaint(value).ifPresent(words -> problems.invalid("metadata.labels", value, words));
        });
        metadata.path("annotations")
                .fieldNames()
                .forEachRemaining(key -> NameRule.QUALIFIED_NAME
                        .complaint(key)
                        .ifPresent(words -> problems.invalid("metadata.annotations", key, words)));
        metadata.path("finalizers")
                .forEach(finalizer -> NameRule.QUALIFIED_NAME
                        .complaint(finalizer.asText())
                        .ifPresent(words -> problems.invalid("metadata.finalizers", finalizer.asText(), words)));
        checkOwners(metadata.path("ownerReferences"), problems);
    }

    private static void checkOwners(JsonNode owners, Problems problems) {
        for (int i = 0; i < owners.size(); i++) {
            for (String field : new String[] {"apiVersion", "kind", "name", "uid"}) {
                if (owners.get(i).path(field).asText("").isEmpty()) {
                    problems.invalid(
                            "metadata.ownerReferences[" + i + "]." + field,
                            "",
                            field.equals("apiVersion") ? "version must not be empty" : "must not be empty");
                }
            }
        }
    }
}
