package io.jenkins.plugins.networktopology.topology;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How a topology file is read.
 *
 * @param configDirectory where the devices' configuration files are, instead of where the file says
 */
public record ReadOptions(Optional<Path> configDirectory) {

    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());

    public ReadOptions {
        Objects.requireNonNull(configDirectory);
    }
}
