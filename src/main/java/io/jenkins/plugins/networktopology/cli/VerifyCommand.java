package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.report.ReportWriter;
import io.jenkins.plugins.networktopology.report.RunReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "Verifies a lab that is up against the topology that is kept with it, and writes the reports.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LAB", converter = LabIds.class, description = "The lab's id, as show lists it.")
    LabId id;

    @Mixin
    LabAccess access = new LabAccess();

    @Mixin
    VerifyOptions verification = new VerifyOptions();

    @Mixin
    ReportOptions report = new ReportOptions();

    @Override
    public Integer call() throws Exception {
        Path output = report.directory();
        return access.use(id, (lab, journey, connection) -> {
            RunReport result = journey.verify(
                    lab,
                    verification.apply(lab.topology().verification()),
                    Instant.now(),
                    output,
                    new LiveView(report.screen(), lab.topology()));
            ReportWriter.write(result, output);
            report.print(result, output);
            return ExitCode.of(result);
        });
    }
}
