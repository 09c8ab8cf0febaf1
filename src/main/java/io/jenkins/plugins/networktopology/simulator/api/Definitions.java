package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.CustomShape;
import io.jenkins.plugins.networktopology.simulator.api.schema.NameRule;
import io.jenkins.plugins.networktopology.simulator.api.schema.OpenShape;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Serves the types of CustomResourceDefinitions as these come and go. */
final class Definitions {

    private final ClusterState state;

    Definitions(ClusterState state) {
        this.state = state;
    }

    void changed(Change change) {
        JsonNode spec = change.object().tree().path("spec");
        for (JsonNode version : spec.path("versions")) {
            if (change.kind() != Change.Kind.DELETED && version.path("served").asBoolean()) {
                JsonNode schema = Json.at(version, "schema", "openAPIV3Schema");
                state.serve(type(spec, version), schema.isObject() ? new CustomShape(schema) : new OpenShape());
            } else {
                state.withdraw(
                        spec.path("group").asText(), version.path("name").asText(), Json.text(spec, "names", "plural"));
            }
        }
    }

    private static ResourceType type(JsonNode spec, JsonNode version) {
        EnumSet<Trait> traits = EnumSet.of(Trait.CUSTOM, Trait.GENERATION, Trait.VERSION_REQUIRED);
        if (spec.path("scope").asText().equals("Cluster")) {
            traits.add(Trait.CLUSTER_WIDE);
        }
        if (version.path("subresources").has("status")) {
            traits.add(Trait.STATUS);
        }
        List<String> shortNames = new ArrayList<>();
        spec.path("names").path("shortNames").forEach(name -> shortNames.add(name.asText()));
        return new ResourceType(
                spec.path("group").asText(),
                version.path("name").asText(),
                Json.text(spec, "names", "kind"),
                Json.text(spec, "names", "plural"),
                shortNames,
                NameRule.SUBDOMAIN,
                traits);
    }
}
