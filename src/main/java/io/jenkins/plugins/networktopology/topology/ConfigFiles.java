package io.jenkins.plugins.networktopology.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The devices' configuration files beside a topology. A topology is often somebody else's text (a pull request), so no
 * name in it, and no symbolic link behind one, leads out of the directory.
 */
final class ConfigFiles {

    /** A full configuration of a core router has some ten thousand lines. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Path boundary;
    private final Path directory;
    /** By real path: a thousand nodes may share one file, by whatever links. */
    private final Map<Path, List<String>> read = new HashMap<>();

    ConfigFiles(Path directory) {
        this(directory, directory);
    }

    /**
     * @param boundary the directory that nothing leads out of
     * @param directory the one in it that names are relative to
     */
    ConfigFiles(Path boundary, Path directory) {
        this.boundary = boundary;
        this.directory = directory;
    }

    /**
     * The lines of a file that are not blank.
     *
     * @throws IllegalArgumentException with what was expected, if it cannot be read or must not
     */
    List<String> lines(String name) {
        Path file = resolve(name);
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(boundary.toRealPath())) {
                throw new IllegalArgumentException(
                        "it is a link out of " + boundary + "; copy the file beside the topology");
            }
            List<String> known = read.get(real);
            if (known == null) {
                known = readLines(file, real);
                read.put(real, known);
            }
            return known;
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "there is no file " + file + "; lines are written as a list, or as a block after |", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("the file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> readLines(Path file, Path real) throws IOException {
        if (!Files.isRegularFile(real)) {
            throw new IllegalArgumentException("expected an ordinary file, which " + file + " is not");
        }
        TextFile text = TextFile.read(real, MOST_BYTES);
        text.mistake().ifPresent(mistake -> {
            throw new IllegalArgumentException("the file " + file + " has " + mistake.found()
                    + (mistake.line() == 0 ? "" : " on line " + mistake.line()) + "; " + mistake.expected());
        });
        return ConfigLines.of(text.text().lines().toList());
    }

    /** Whether there is such a file; false for names that lead out of the directory. */
    boolean has(String name) {
        try {
            return Files.isRegularFile(resolve(name));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Path resolve(String name) {
        try {
            Path file = directory.resolve(name).normalize();
            if (Path.of(name).isAbsolute() || !file.startsWith(directory.normalize())) {
                throw new IllegalArgumentException("expected a file inside of " + directory);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("expected the name of a file", e);
        }
    }
}
