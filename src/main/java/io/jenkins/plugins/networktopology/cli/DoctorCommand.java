package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ImageRegistries;
import io.jenkins.plugins.networktopology.lab.Examination;
import io.jenkins.plugins.networktopology.lab.Finding;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.lab.PlanExamination;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.run.DryRun;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "doctor",
        description = {
            "Says of a cluster what labs need of it and whether it is there: the API server, meshnet's resource and its"
                    + " daemons, each permission. Changes nothing.",
            "With a topology also what this lab needs: room, quotas, pod security, its images in their registries."
        },
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The topology of a lab that is to be.")
    Optional<Path> file = Optional.empty();

    @Mixin
    LabAccess access = new LabAccess();

    @Mixin
    LabOptions lab = new LabOptions();

    @Mixin
    RegistryOptions registries = new RegistryOptions();

    @Override
    public Integer call() throws Exception {
        try (Connection connection = access.cluster.connect()) {
            List<Finding> findings = new ArrayList<>(Examination.of(connection.cluster(), access.settings()));
            if (file.isPresent()) {
                findings.addAll(examine(connection.cluster(), file.get()));
            }
            findings.forEach(finding -> access.say(line(finding)));
            boolean failed = findings.stream().anyMatch(finding -> finding.state() == State.FAILED);
            return failed ? ExitCode.CLUSTER : ExitCode.OK;
        }
    }

    private List<Finding> examine(Cluster cluster, Path topology) throws Exception {
        PlatformCatalog catalog = access.platforms.catalog();
        lab.check(catalog);
        Topology read = lab.apply(TopologyFiles.read(topology, catalog, new ReadOptions(Optional.empty())));
        LabPlan plan = DryRun.plan(read, catalog, lab.images(), access.settings(), 0);
        Optional<ImageRegistries> asked = lab.pullPolicy.equals("Never")
                ? Optional.empty()
                : Optional.of(ImageRegistries.of(registries.access()));
        return PlanExamination.of(cluster, read, plan, access.settings(), asked);
    }

    private static String line(Finding finding) {
        String state = switch (finding.state()) {
            case OK -> "ok      ";
            case WARNING -> "warning ";
            case FAILED -> "failed  ";
        };
        return state + finding.what() + (finding.advice().isEmpty() ? "" : ": " + finding.advice());
    }
}
