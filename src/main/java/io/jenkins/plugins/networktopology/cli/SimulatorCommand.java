package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "simulator",
        description = "Runs the simulator as a cluster of its own, until it is interrupted.",
        mixinStandardHelpOptions = true)
final class SimulatorCommand implements Callable<Integer> {

    @Option(
            names = "--kubeconfig-out",
            required = true,
            paramLabel = "FILE",
            description = "Where the kubeconfig goes; it is there as soon as the simulator answers.")
    Path kubeconfigOut;

    @Option(names = "--port", paramLabel = "PORT", description = "The port on 127.0.0.1. Default: any free one.")
    int port;

    @Mixin
    SimulatorFlags flags = new SimulatorFlags();

    @Mixin
    WiringOption wiring = new WiringOption();

    @Mixin
    PlatformOptions platforms = new PlatformOptions();

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws Exception {
        SimulatorOptions options =
                flags.options(wiring.kind.orElse(Wiring.MESHNET)).withPort(port);
        try (Simulator simulator = Simulator.start(options, platforms.catalog().platforms())) {
            simulator.writeKubeconfig(kubeconfigOut);
            command.commandLine()
                    .getOut()
                    .println("simulator at " + simulator.server() + "; use it with --kubeconfig " + kubeconfigOut);
            new CountDownLatch(1).await();
        }
        return ExitCode.OK;
    }
}
