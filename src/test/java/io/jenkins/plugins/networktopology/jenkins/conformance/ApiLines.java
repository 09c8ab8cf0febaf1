package io.jenkins.plugins.networktopology.jenkins.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads an API from lines {@code C modifiers name extends P implements I,J}, {@code M modifiers name(descriptor)} and
 * {@code F modifiers name descriptor}; what follows on a line (generic signatures, constants, annotations) is left out.
 */
final class ApiLines {

    private static final Set<String> MODIFIERS =
            Set.of("public", "protected", "static", "final", "abstract", "interface", "annotation", "enum", "bridge");

    private ApiLines() {}

    static Api read(List<Path> files) throws IOException {
        Map<String, ApiType> types = new TreeMap<>();
        for (Path file : files) {
            try (Stream<String> lines =
                    Files.readString(file, StandardCharsets.UTF_8).lines()) {
                read(lines.toList(), types);
            }
        }
        return new Api(types);
    }

    /** All files {@code *.sig} of a directory. */
    static Api readDirectory(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return read(files.filter(file -> file.toString().endsWith(".sig"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(List<String> lines, Map<String, ApiType> types) {
        ApiType type = null;
        for (String line : lines) {
            Words words = new Words(line.strip());
            switch (words.next()) {
                case "C" -> {
                    type = type(words);
                    types.putIfAbsent(type.name(), type);
                }
                case "M" -> type.members().put(words.modified().name(), words.modifiers());
                case "F" -> {
                    String name = words.modified().name();
                    type.members().put(name + " " + words.next(), words.modifiers());
                }
                default -> {}
            }
        }
    }

    private static ApiType type(Words words) {
        String name = words.modified().name();
        Set<String> modifiers = words.modifiers();
        String parent = "java/lang/Object";
        List<String> interfaces = new ArrayList<>();
        words.skipGenerics();
        while (words.more()) {
            switch (words.next()) {
                case "extends" -> parent = words.next();
                case "implements" -> interfaces.addAll(List.of(words.next().split(",")));
                default -> {}
            }
        }
        return new ApiType(name, modifiers, parent, interfaces, new TreeMap<>());
    }

    /** A line, word by word. */
    private static final class Words {
        private String rest;
        private String name = "";
        private final Set<String> modifiers = new TreeSet<>();

        Words(String line) {
            rest = line;
        }

        boolean more() {
            return !rest.isEmpty();
        }

        String next() {
            int blank = rest.indexOf(' ');
            String word = blank < 0 ? rest : rest.substring(0, blank);
            rest = blank < 0 ? "" : rest.substring(blank + 1);
            return word;
        }

        Words modified() {
            name = next();
            while (MODIFIERS.contains(name)) {
                modifiers.add(name);
                name = next();
            }
            return this;
        }

        String name() {
            return name;
        }

        Set<String> modifiers() {
            return modifiers;
        }

        void skipGenerics() {
            int depth = 0;
            for (int at = 0; at < rest.length() && rest.startsWith("<"); at++) {
                depth += rest.charAt(at) == '<' ? 1 : rest.charAt(at) == '>' ? -1 : 0;
                if (depth == 0) {
                    rest = rest.substring(at + 1).strip();
                    return;
                }
            }
        }
    }
}
