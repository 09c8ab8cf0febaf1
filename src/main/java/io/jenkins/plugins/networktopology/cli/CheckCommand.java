package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Reads a topology file and reports every mistake in it, with file, line and column.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    TopologyArgument topology = new TopologyArgument();

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws Exception {
        PlatformCatalog catalog = topology.platforms.catalog();
        Topology read = topology.read(catalog);
        Warnings.print(topology.file, read, catalog, command.commandLine().getErr());
        command.commandLine().getOut().println(topology.file + ": " + read.sizeInWords() + ", no mistakes");
        return ExitCode.OK;
    }
}
