package io.jenkins.plugins.networktopology.simulator.api.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Field names and types of the built-in types, from fields.txt: one type a line, then {@code name:type} pairs. A type
 * is a primitive, the name of another line, {@code [x} for an array and <code>{x</code> for a map.
 */
final class FieldTable {

    private static final FieldTable KUBERNETES = load("fields.txt");

    private final Map<String, Map<String, String>> types;

    private FieldTable(Map<String, Map<String, String>> types) {
        this.types = types;
    }

    static FieldTable kubernetes() {
        return KUBERNETES;
    }

    /** The fields of a type by name, or empty if the name is that of a primitive. */
    Optional<Map<String, String>> fieldsOf(String type) {
        return Optional.ofNullable(types.get(type));
    }

    private static FieldTable load(String resource) {
        Map<String, Map<String, String>> types = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(FieldTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] words = line.split(" ");
                Map<String, String> fields = new HashMap<>();
                for (int i = 1; i < words.length; i++) {
                    int colon = words[i].indexOf(':');
                    fields.put(
                            words[i].substring(0, colon),
                            words[i].substring(colon + 1).intern());
                }
                types.put(words[0], Map.copyOf(fields));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FieldTable(types);
    }
}
