package io.jenkins.plugins.networktopology.topology;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The devices' configuration files beside a topology. A topology is often somebody else's text (a pull request), so no
 * name in it, and no symbolic link behind one, leads out of the directory.
 */
final class ConfigFiles {

    /** A full configuration of a core router has some ten thousand lines. */
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final Path boundary;
    private final Path directory;

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
            if (!file.toRealPath().startsWith(boundary.toRealPath())) {
                throw new IllegalArgumentException(
                        "it is a link out of " + boundary + "; copy the file beside the topology");
            }
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("expected an ordinary file, which " + file + " is not");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException("expected a file of at most " + MOST_BYTES + " bytes");
            }
            return lines(Files.readString(file).lines().toList());
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no file " + file, e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the file " + file + " is no UTF-8 text", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("the file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether there is such a file; false for names that lead out of the directory. */
    boolean has(String name) {
        try {
            return Files.isRegularFile(resolve(name));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static List<String> lines(List<String> raw) {
        return raw.stream()
                .map(String::stripTrailing)
                .filter(line -> !line.isBlank())
                .toList();
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
