package io.jenkins.plugins.networktopology.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Platform and dialect files of the user's own: a directory with the subdirectories {@code platforms} and
 * {@code dialects} like ours, a directory of platform files, or one platform file.
 */
final class UserFolder {

    private UserFolder() {}

    static List<PlatformFile> platforms(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(read(path));
        }
        List<PlatformFile> files = new ArrayList<>(yamlIn(path));
        files.addAll(subdirectory(path, "platforms"));
        return files;
    }

    static List<PlatformFile> dialects(Path path) throws IOException {
        return subdirectory(path, "dialects");
    }

    private static List<PlatformFile> subdirectory(Path path, String name) throws IOException {
        Path directory = path.resolve(name);
        return Files.isDirectory(directory) ? yamlIn(directory) : List.of();
    }

    /** The YAML files that lie directly in a directory, sorted by name. */
    static List<PlatformFile> yamlIn(Path directory) throws IOException {
        List<Path> paths;
        try (Stream<Path> entries = Files.list(directory)) {
            paths = entries.filter(path -> path.toString().endsWith(PlatformFile.SUFFIX))
                    .sorted()
                    .toList();
        }
        List<PlatformFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(read(path));
        }
        return files;
    }

    private static PlatformFile read(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (!name.endsWith(PlatformFile.SUFFIX)) {
            throw new IOException(path + ": expected a file whose name ends in " + PlatformFile.SUFFIX);
        }
        return PlatformFile.named(name, path.toString(), Files.readString(path));
    }
}
