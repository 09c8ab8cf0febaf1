package io.jenkins.plugins.networktopology.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The device output in src/test/resources/captures, and what each says beside it. */
public final class Captures {

    private static final Path ROOT = Path.of("src/test/resources/captures");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Captures() {}

    /** Every capture of a kind, such as {@code cisco_ios/lldp/summary.txt}. */
    public static List<String> of(String kind) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString())
                    .filter(name -> name.contains("/" + kind + "/") && name.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String dialect(String capture) {
        return capture.substring(0, capture.indexOf('/'));
    }

    public static String text(String capture) {
        return read(ROOT.resolve(capture));
    }

    public static JsonNode expected(String capture) {
        return json(read(ROOT.resolve(capture.replaceAll("\\.txt$", ".json"))));
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Object value) {
        return MAPPER.valueToTree(value);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
