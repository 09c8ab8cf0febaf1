package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.RandomTopology;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        description = "Prints a random topology: a spanning tree, uniformly chosen, and extra links, with addresses.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NODES", description = "How many nodes.")
    int nodes;

    @Parameters(index = "1", paramLabel = "EXTRA_LINKS", description = "Links beside those of the tree.")
    int extraLinks;

    @Option(
            names = "--platform",
            required = true,
            paramLabel = "PLATFORM",
            description = "The nodes' platforms in turn; may be repeated.")
    List<String> platforms;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "The same number gives the same topology; without it each call gives another.")
    Long seed;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: native.",
            completionCandidates = TopologyFormats.class,
            converter = TopologyFormats.class)
    TopologyWriter.Format format = TopologyWriter.Format.NATIVE;

    @Mixin
    PlatformOptions catalogue = new PlatformOptions();

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws Exception {
        PlatformCatalog catalog = catalogue.catalog();
        Topology built;
        try {
            built = RandomTopology.build(nodes, extraLinks, platforms, seed(), catalog);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(e.getMessage());
        }
        TopologyFormats.print(TopologyWriter.write(built, format, catalog), command.commandLine());
        return ExitCode.OK;
    }

    private long seed() {
        return seed == null ? System.nanoTime() : seed;
    }
}
