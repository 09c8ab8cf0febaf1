package io.jenkins.plugins.networktopology.simulator.kubelet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.api.store.ObjectKey;
import io.jenkins.plugins.networktopology.simulator.api.store.StoredObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The volumes of a pod that hold secrets and config maps, as files in its containers. */
final class MountedFiles {

    private final LocalApi api;
    private final String namespace;
    private final JsonNode podSpec;

    MountedFiles(LocalApi api, String namespace, JsonNode podSpec) {
        this.api = api;
        this.namespace = namespace;
        this.podSpec = podSpec;
    }

    /** Why the volumes cannot be mounted yet, in the kubelet's words, or empty if they can. */
    Optional<String> missing() {
        for (JsonNode volume : podSpec.path("volumes")) {
            Optional<String> reason = Source.of(volume)
                    .filter(source -> !source.optional())
                    .filter(source -> read(source.type(), source.name()).isEmpty())
                    .map(source -> "MountVolume.SetUp failed for volume \""
                            + volume.path("name").asText() + "\" : "
                            + source.type().singular() + " \"" + source.name()
                            + "\" not found");
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /** Path to content of the files that a container has mounted. */
    Map<String, String> of(JsonNode container) {
        Map<String, Map<String, String>> volumes = new HashMap<>();
        podSpec.path("volumes")
                .forEach(volume -> Source.of(volume)
                        .ifPresent(source -> volumes.put(volume.path("name").asText(), source.files(content(source)))));
        Map<String, String> files = new TreeMap<>();
        for (JsonNode mount : container.path("volumeMounts")) {
            Map<String, String> volume = volumes.getOrDefault(mount.path("name").asText(), Map.of());
            String path = mount.path("mountPath").asText();
            String subPath = mount.path("subPath").asText("");
            if (!subPath.isEmpty()) {
                Optional.ofNullable(volume.get(subPath)).ifPresent(content -> files.put(path, content));
            } else {
                volume.forEach((file, content) -> files.put(path.replaceAll("/$", "") + "/" + file, content));
            }
        }
        return files;
    }

    private Map<String, String> content(Source source) {
        return read(source.type(), source.name()).orElse(Map.of());
    }

    /** The entries of a secret or config map, decoded, or empty if there is none. */
    Optional<Map<String, String>> read(ResourceType type, String name) {
        return api.get(type, new ObjectKey(namespace, name))
                .map(StoredObject::tree)
                .map(object -> entries(type, object));
    }

    private static Map<String, String> entries(ResourceType type, ObjectNode object) {
        Map<String, String> entries = new TreeMap<>();
        boolean secret = type.equals(ResourceTypes.SECRETS);
        object.path("data").properties().forEach(entry -> {
            String value = entry.getValue().asText();
            entries.put(entry.getKey(), secret ? decoded(value) : value);
        });
        object.path("binaryData")
                .properties()
                .forEach(entry ->
                        entries.put(entry.getKey(), decoded(entry.getValue().asText())));
        return entries;
    }

    private static String decoded(String base64) {
        return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    /** Where a volume's files come from; of the projected kinds only what labs use. */
    private record Source(ResourceType type, String name, JsonNode items, boolean optional) {

        static Optional<Source> of(JsonNode volume) {
            if (volume.has("secret")) {
                return Optional.of(of(ResourceTypes.SECRETS, volume.path("secret"), "secretName"));
            }
            return volume.has("configMap")
                    ? Optional.of(of(ResourceTypes.CONFIG_MAPS, volume.path("configMap"), "name"))
                    : Optional.empty();
        }

        private static Source of(ResourceType type, JsonNode source, String nameField) {
            return new Source(
                    type,
                    Json.text(source, nameField),
                    source.path("items"),
                    source.path("optional").asBoolean());
        }

        /** The files by path within the volume: all keys, or those listed under the paths given. */
        Map<String, String> files(Map<String, String> entries) {
            if (items.isEmpty()) {
                return entries;
            }
            Map<String, String> files = new TreeMap<>();
            items.forEach(item -> Optional.ofNullable(
                            entries.get(item.path("key").asText()))
                    .ifPresent(content -> files.put(item.path("path").asText(), content)));
            return files;
        }
    }
}
