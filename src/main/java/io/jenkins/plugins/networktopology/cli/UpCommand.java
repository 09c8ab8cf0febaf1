package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        description = {
            "Brings a lab up, waits until it is ready, and leaves it running.",
            "In the simulator it runs until this command is interrupted, since the simulator ends with it."
        },
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Mixin
    TopologyArgument topology = new TopologyArgument();

    @Mixin
    AnyClusterOptions cluster = new AnyClusterOptions();

    @Mixin
    LabOptions lab = new LabOptions();

    @Option(
            names = "--kubeconfig-out",
            paramLabel = "FILE",
            description = "Writes the simulator's kubeconfig, for other commands to use meanwhile.")
    Optional<Path> kubeconfigOut = Optional.empty();

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws Exception {
        PlatformCatalog catalog = topology.platforms.catalog();
        lab.check(catalog);
        Topology wanted = lab.apply(topology.read(catalog));
        Warnings.print(topology.file, wanted, catalog, command.commandLine().getErr());
        Screen screen = new Screen(command.commandLine().getOut(), Terminals.isTerminal());
        cluster.simulator.check(wanted, catalog);
        try (Connection connection = cluster.connect(catalog.platforms());
                Journey journey =
                        new Journey(connection.cluster(), connection.name(), catalog, cluster.settings(connection))) {
            writeKubeconfig(connection);
            LiveView view = new LiveView(screen, wanted);
            try (Lab up = journey.up(lab.request(wanted), view)) {
                boolean ready = up.nodes().stream().allMatch(NodeReadiness::ready);
                screen.line(
                        "lab " + up.id() + " is " + (ready ? "up" : "not ready") + " in namespace " + up.namespace());
                if (connection.simulator().isPresent()) {
                    stayUntilInterrupted(screen, up, view);
                } else {
                    up.detach();
                }
                return ready ? ExitCode.OK : ExitCode.NOT_READY;
            }
        }
    }

    private void writeKubeconfig(Connection connection) throws Exception {
        if (kubeconfigOut.isPresent()) {
            if (connection.simulator().isEmpty()) {
                throw new BadInputException("--kubeconfig-out is for the simulator inside of this process");
            }
            connection.simulator().get().writeKubeconfig(kubeconfigOut.get());
        }
    }

    private static void stayUntilInterrupted(Screen screen, Lab up, LiveView view) throws Exception {
        screen.line("the simulator runs inside of this command; press Ctrl-C to remove the lab and end both");
        if (screen.isClosed()) {
            up.down(view);
            throw new LabFailure("standard output is closed, so that nobody can know of the lab; it is removed");
        }
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            up.down(view);
            throw e;
        }
    }
}
