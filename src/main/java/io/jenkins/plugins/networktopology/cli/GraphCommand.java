package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.report.TopologySvg;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "graph", description = "Draws a topology as SVG.", mixinStandardHelpOptions = true)
final class GraphCommand implements Callable<Integer> {

    @Mixin
    TopologyArgument topology = new TopologyArgument();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the picture goes; without it standard output.")
    Optional<Path> output = Optional.empty();

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws Exception {
        String picture = TopologySvg.of(topology.read(topology.platforms.catalog()));
        if (output.isPresent()) {
            Files.writeString(output.get(), picture);
        } else {
            command.commandLine().getOut().print(picture);
            command.commandLine().getOut().flush();
        }
        return ExitCode.OK;
    }
}
