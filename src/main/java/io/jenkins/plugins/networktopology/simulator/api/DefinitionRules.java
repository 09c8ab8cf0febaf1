package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.Problems;
import io.jenkins.plugins.networktopology.simulator.api.schema.TypeRules;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Rules of CustomResourceDefinitions. A definition that passes is established at once. */
final class DefinitionRules implements TypeRules {

    @Override
    public void complete(ObjectNode definition) {
        ObjectNode names = Json.child(Json.child(definition, "spec"), "names");
        String kind = names.path("kind").asText("");
        if (!names.has("singular")) {
            names.put("singular", kind.toLowerCase(Locale.ROOT));
        }
        if (!names.has("listKind")) {
            names.put("listKind", kind + "List");
        }
        ObjectNode status = Json.child(definition, "status");
        status.set("acceptedNames", names.deepCopy());
        if (!status.has("conditions")) {
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            condition(status, "NamesAccepted", "NoConflicts", "no conflicts found", now);
            condition(status, "Established", "InitialNamesAccepted", "the initial names have been accepted", now);
            definition.path("spec").path("versions").forEach(version -> {
                if (version.path("storage").asBoolean()) {
                    status.putArray("storedVersions").add(version.path("name").asText());
                }
            });
        }
    }

    private static void condition(ObjectNode status, String type, String reason, String message, String now) {
        status.withArray("conditions")
                .addObject()
                .put("type", type)
                .put("status", "True")
                .put("lastTransitionTime", now)
                .put("reason", reason)
                .put("message", message);
    }

    @Override
    public void check(ObjectNode definition, Problems problems) {
        JsonNode spec = definition.path("spec");
        String group = spec.path("group").asText("");
        String plural = Json.text(spec, "names", "plural");
        if (group.isEmpty()) {
            problems.required("spec.group");
        }
        if (plural.isEmpty()) {
            problems.required("spec.names.plural");
        }
        if (Json.text(spec, "names", "kind").isEmpty()) {
            problems.required("spec.names.kind");
        }
        String name = Json.text(definition, "metadata", "name");
        if (!name.equals(plural + "." + group)) {
            problems.invalid("metadata.name", name, "must be spec.names.plural+\".\"+spec.group");
        }
        List<String> scopes = List.of("Cluster", "Namespaced");
        if (!scopes.contains(spec.path("scope").asText(""))) {
            problems.unsupported("spec.scope", spec.path("scope").asText(""), scopes);
        }
        if (spec.path("versions").isEmpty()) {
            problems.required("spec.versions");
        }
    }
}
