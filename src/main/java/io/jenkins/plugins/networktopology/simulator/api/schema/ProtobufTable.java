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

/** The protobuf field numbers of the built-in types, from protobuf.txt. */
final class ProtobufTable {

    /**
     * A field.
     *
     * @param name its name in JSON, or {@code ~} if its own fields are the whole's
     * @param mark {@code [} for a list, <code>{</code> for a map, a blank for neither
     * @param type the type of it, or of what is in it
     */
    record Field(String name, char mark, String type) {

        boolean isPart() {
            return name.equals("~");
        }

        boolean isList() {
            return mark == '[';
        }

        boolean isMap() {
            return mark == '{';
        }
    }

    private final Map<String, Map<Integer, Field>> types = new HashMap<>();

    private ProtobufTable() {}

    static ProtobufTable load() {
        ProtobufTable table = new ProtobufTable();
        try (InputStream stream = Objects.requireNonNull(ProtobufTable.class.getResourceAsStream("protobuf.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(table::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void line(String line) {
        String[] words = line.split(" ");
        Map<Integer, Field> fields = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] parts = words[i].split(":");
            char first = parts[2].charAt(0);
            boolean marked = first == '[' || first == '{';
            fields.put(
                    Integer.parseInt(parts[0]),
                    new Field(parts[1], marked ? first : ' ', marked ? parts[2].substring(1) : parts[2]));
        }
        types.put(words[0], Map.copyOf(fields));
    }

    boolean knows(String type) {
        return types.containsKey(type);
    }

    /** The field of a number, or empty if the type has none. */
    Optional<Field> field(String type, int number) {
        return Optional.ofNullable(types.getOrDefault(type, Map.of()).get(number));
    }
}
