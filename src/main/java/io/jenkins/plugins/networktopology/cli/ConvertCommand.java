package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "convert",
        description =
                "Prints a topology in another format, and says on standard error what that format cannot express.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    @Mixin
    TopologyArgument topology = new TopologyArgument();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}",
            completionCandidates = TopologyFormats.class,
            converter = TopologyFormats.class)
    TopologyWriter.Format format;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws Exception {
        PlatformCatalog catalog = topology.platforms.catalog();
        Topology read = topology.read(catalog);
        TopologyFormats.print(TopologyWriter.write(read, format, catalog), command.commandLine());
        return ExitCode.OK;
    }
}
