package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.run.Journey;
import io.jenkins.plugins.networktopology.run.Keep;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "Brings a lab up, waits until it is ready, verifies it, writes the reports and removes it.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Mixin
    TopologyArgument topology = new TopologyArgument();

    @Mixin
    AnyClusterOptions cluster = new AnyClusterOptions();

    @Mixin
    LabOptions lab = new LabOptions();

    @Mixin
    VerifyOptions verification = new VerifyOptions();

    @Mixin
    ReportOptions report = new ReportOptions();

    @Option(
            names = "--keep",
            arity = "0..1",
            fallbackValue = "always",
            paramLabel = "WHEN",
            description =
                    "Leaves the lab running: ${COMPLETION-CANDIDATES}; without a word always. Not for the simulator,"
                            + " which ends with the command.")
    Keep keep = Keep.NEVER;

    @Override
    public Integer call() throws Exception {
        PlatformCatalog catalog = topology.platforms.catalog();
        lab.check(catalog);
        Topology wanted = lab.apply(topology.read(catalog));
        Verification expected = verification.apply(wanted.verification());
        Warnings.print(
                topology.file, wanted, catalog, report.command.commandLine().getErr());
        Path output = report.directory();
        Screen screen = report.screen();
        cluster.simulator.check(wanted, catalog);
        try (Connection connection = cluster.connect(catalog.platforms());
                Journey journey =
                        new Journey(connection.cluster(), connection.name(), catalog, cluster.settings(connection))) {
            if (keep != Keep.NEVER && connection.simulator().isPresent()) {
                throw new BadInputException(
                        "--keep is not for the simulator inside of this process, which ends with it;"
                                + " take up, or a simulator of its own: nettopo simulator --help");
            }
            RunReport result = journey.run(lab.request(wanted), expected, output, keep, new LiveView(screen, wanted));
            report.print(result, output);
            return ExitCode.of(result);
        }
    }
}
