package io.jenkins.plugins.networktopology.topology;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How a topology file is read.
 *
 * @param configDirectory where the devices' configuration files are, instead of where the file says
 * @param withoutConfig whether the devices' configuration has been taken out of the file, so that what depends on it
 *     cannot be judged
 * @param name what a topology is called that does not say its name, instead of like its file; any text
 */
public record ReadOptions(Optional<Path> configDirectory, boolean withoutConfig, Optional<String> name) {

    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());

    /** For a topology that has been read before and is kept without the devices' configuration. */
    public static final ReadOptions KEPT = new ReadOptions(Optional.empty(), true, Optional.empty());

    public ReadOptions {
        Objects.requireNonNull(configDirectory);
        Objects.requireNonNull(name);
    }

    public ReadOptions(Optional<Path> configDirectory) {
        this(configDirectory, false, Optional.empty());
    }

    public ReadOptions withName(String other) {
        return new ReadOptions(configDirectory, withoutConfig, Optional.of(other));
    }

    /** The name of a topology that does not say it. */
    String name(String source) {
        return name.map(Names::likeLabel).orElseGet(() -> Names.ofFile(source));
    }
}
