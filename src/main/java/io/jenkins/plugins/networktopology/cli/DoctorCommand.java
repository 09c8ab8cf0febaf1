package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.Examination;
import io.jenkins.plugins.networktopology.lab.Finding;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        description =
                "Says of a cluster what labs need of it and whether it is there: the API server, meshnet's resource,"
                        + " each permission. Changes nothing.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        try (Connection connection = access.cluster.connect()) {
            List<Finding> findings = Examination.of(connection.cluster(), access.settings());
            findings.forEach(finding -> access.say(line(finding)));
            boolean failed = findings.stream().anyMatch(finding -> finding.state() == State.FAILED);
            return failed ? ExitCode.CLUSTER : ExitCode.OK;
        }
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
