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
 */
public record ReadOptions(Optional<Path> configDirectory, boolean withoutConfig) {

    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());

    /** For a topology that has been read before and is kept without the devices' configuration. */
    public static final ReadOptions KEPT = new ReadOptions(Optional.empty(), true);

    public ReadOptions {
        Objects.requireNonNull(configDirectory);
    }

    public ReadOptions(Optional<Path> configDirectory) {
        this(configDirectory, false);
    }
}
