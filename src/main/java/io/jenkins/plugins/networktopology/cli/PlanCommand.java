package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Owner;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.plan.PlanWriter;
import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.run.DryRun;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "plan",
        description =
                "Prints every Kubernetes object of a lab as YAML that kubectl apply takes, and etcd's keys as comments; talks to"
                        + " no cluster.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    @Mixin
    TopologyArgument topology = new TopologyArgument();

    @Mixin
    LabOptions lab = new LabOptions();

    @Mixin
    WiringOption wiring = new WiringOption();

    @Option(
            names = "--first-link-id",
            paramLabel = "NUMBER",
            description = "meshnet's uid of the first link. Default: ${DEFAULT-VALUE}.",
            defaultValue = "0")
    long firstLinkId;

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws Exception {
        PlatformCatalog catalog = topology.platforms.catalog();
        lab.check(catalog);
        Topology read = topology.read(catalog);
        LabSettings settings = LabSettings.of(Owner.user()).withWiring(wiring.kind.orElse(Wiring.MESHNET));
        LabPlan plan = DryRun.plan(read, catalog, lab.images(), settings, firstLinkId);
        command.commandLine().getOut().print(PlanWriter.yaml(plan));
        command.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
