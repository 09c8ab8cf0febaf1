package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps evidence as files below the report's directory; safe for use by many threads on different names. */
public final class EvidenceDirectory implements EvidenceSink {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final Path root;

    public EvidenceDirectory(Path root) {
        this.root = root;
    }

    @Override
    public String keep(String name, String text) {
        Path file = resolve(name);
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the evidence " + file + ": " + e.getMessage(), e);
        }
        return name;
    }

    /** The text kept under a name, or empty if there is none that can be read. */
    Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path resolve(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no name for an evidence file");
        }
        return root.resolve(name);
    }
}
