package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The topology file of a command. */
final class TopologyArgument {

    @Parameters(paramLabel = "FILE", description = "The topology, in the native or in k8s-topo's format.")
    Path file;

    @Option(
            names = "--config-dir",
            paramLabel = "DIR",
            description = "Where the devices' configuration files are, instead of where the topology says.")
    Optional<Path> configDirectory = Optional.empty();

    @Mixin
    PlatformOptions platforms = new PlatformOptions();

    Topology read(PlatformCatalog catalog) throws InvalidTopologyException, IOException {
        return TopologyFiles.read(file, catalog, new ReadOptions(configDirectory));
    }
}
