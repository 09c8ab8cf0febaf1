package io.jenkins.plugins.networktopology.topology;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a k8s-topo file's {@code conf_dir} is: relative to the file. k8s-topo's builder writes the full name of a
 * directory that it makes beside the file, and no other machine has that; there it is the one of that name beside the
 * file. Where there is none, devices get no configuration, as k8s-topo has it.
 */
final class ConfigDirectory {

    private static final String KEY = "conf_dir";

    private final YamlSection root;
    private final Path home;
    private final ReadOptions options;

    /**
     * @param root the file
     * @param directory the one that the file is in
     */
    ConfigDirectory(YamlSection root, Path directory, ReadOptions options) {
        this.root = root;
        this.home = directory.normalize();
        this.options = options;
    }

    ConfigFiles files() {
        Optional<Path> written = root.optional(KEY, ConfigDirectory::path);
        if (options.configDirectory().isPresent()) {
            return new ConfigFiles(options.configDirectory().get());
        }
        return new ConfigFiles(home, written.map(this::inside).orElse(home));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("expected the name of a directory", e);
        }
    }

    private Path inside(Path written) {
        Path named = home.resolve(written).normalize();
        if (named.startsWith(home)) {
            return named;
        }
        if (!written.isAbsolute() || Files.exists(named)) {
            root.wrong(KEY, "expected a directory inside of " + home + "; --config-dir may name another");
        }
        return Optional.ofNullable(named.getFileName()).map(home::resolve).orElse(home);
    }
}
