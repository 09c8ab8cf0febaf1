package io.jenkins.plugins.networktopology.jenkins.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file of lines that is replaced as a whole, so that a crash leaves the old one or the new one. */
final class LineFile {

    private final Path directory;
    private final String name;
    private final Path file;

    LineFile(Path directory, String name) {
        this.directory = directory;
        this.name = name;
        this.file = directory.resolve(name);
    }

    /** Its lines; none if there is no such file. */
    List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    void write(List<String> lines) {
        try {
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(directory, name, ".tmp");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
