package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The environment of a container, references resolved. */
final class Environment {

    /** A reference leads nowhere; the message is the kubelet's. */
    static final class UnresolvedException extends Exception {
        private static final long serialVersionUID = 1L;

        UnresolvedException(String message) {
            super(message);
        }
    }

    private final MountedFiles sources;
    private final String namespace;

    Environment(MountedFiles sources, String namespace) {
        this.sources = sources;
        this.namespace = namespace;
    }

    Map<String, String> of(ObjectNode pod, JsonNode container) throws UnresolvedException {
        Map<String, String> environment = new HashMap<>();
        for (JsonNode from : container.path("envFrom")) {
            String prefix = from.path("prefix").asText("");
            boolean secret = from.has("secretRef");
            JsonNode reference = from.path(secret ? "secretRef" : "configMapRef");
            entries(secret ? ResourceTypes.SECRETS : ResourceTypes.CONFIG_MAPS, reference)
                    .forEach((key, value) -> environment.put(prefix + key, value));
        }
        for (JsonNode variable : container.path("env")) {
            String name = variable.path("name").asText();
            if (variable.has("valueFrom")) {
                referenced(pod, variable.path("valueFrom")).ifPresent(value -> environment.put(name, value));
            } else {
                environment.put(name, variable.path("value").asText(""));
            }
        }
        return environment;
    }

    private Optional<String> referenced(ObjectNode pod, JsonNode from) throws UnresolvedException {
        if (from.has("fieldRef")) {
            return Optional.of(
                    Json.text(pod, Json.text(from, "fieldRef", "fieldPath").split("\\.")));
        }
        boolean secret = from.has("secretKeyRef");
        ResourceType type = secret ? ResourceTypes.SECRETS : ResourceTypes.CONFIG_MAPS;
        JsonNode reference = from.path(secret ? "secretKeyRef" : "configMapKeyRef");
        String key = reference.path("key").asText();
        Optional<String> value = Optional.ofNullable(entries(type, reference).get(key));
        if (value.isEmpty() && !reference.path("optional").asBoolean()) {
            throw new UnresolvedException("couldn't find key " + key + " in " + type.kind() + " " + namespace + "/"
                    + reference.path("name").asText());
        }
        return value;
    }

    private Map<String, String> entries(ResourceType type, JsonNode reference) throws UnresolvedException {
        String name = reference.path("name").asText();
        Optional<Map<String, String>> entries = sources.read(type, name);
        if (entries.isEmpty() && !reference.path("optional").asBoolean()) {
            throw new UnresolvedException(type.singular() + " \"" + name + "\" not found");
        }
        return entries.orElse(Map.of());
    }
}
