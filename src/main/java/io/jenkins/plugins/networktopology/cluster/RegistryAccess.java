package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * As whom registries are asked, and whom we trust to be one.
 *
 * @param logins registry to {@code user:password}
 * @param caCertificates PEM of who signed the registries' certificates; the machine's own trust if empty
 */
public record RegistryAccess(Map<String, Confidential> logins, Optional<String> caCertificates) {

    /** Nobody in particular. */
    public static final RegistryAccess ANONYMOUS = new RegistryAccess(Map.of(), Optional.empty());

    public RegistryAccess {
        logins = Map.copyOf(logins);
        Objects.requireNonNull(caCertificates);
    }

    /**
     * From files.
     *
     * @param dockerConfig what {@code docker login} writes; passwords that it keeps elsewhere are not fetched
     * @param caFile PEM
     * @throws IllegalArgumentException naming the file that cannot be used
     */
    public static RegistryAccess ofFiles(Optional<Path> dockerConfig, Optional<Path> caFile) {
        return new RegistryAccess(
                dockerConfig.map(RegistryAccess::logins).orElse(Map.of()), caFile.map(RegistryAccess::read));
    }

    private static Map<String, Confidential> logins(Path file) {
        Map<String, Confidential> logins = new HashMap<>();
        try {
            JsonNode auths = Wire.JSON.readTree(read(file)).path("auths");
            auths.properties().forEach(entry -> {
                String encoded = entry.getValue().path("auth").asText("");
                if (!encoded.isEmpty()) {
                    String host = entry.getKey().replaceFirst("^https?://", "").replaceFirst("/.*$", "");
                    logins.put(
                            host.equals("index.docker.io") ? "registry-1.docker.io" : host,
                            Confidential.of(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8)));
                }
            });
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    file + " is not what docker login writes: expected JSON with \"auths\"", unreadable);
        }
        return logins;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
