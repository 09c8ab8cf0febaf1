package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.platform.PlatformFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The platforms that a command knows. */
final class PlatformOptions {

    @Option(
            names = "--platforms",
            paramLabel = "DIR",
            description = "A directory with further platforms/*.yaml and dialects/*.yaml; may be repeated.")
    List<Path> directories = new ArrayList<>();

    PlatformCatalog catalog() throws PlatformFileException, IOException {
        return PlatformCatalog.load(directories);
    }
}
