package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.report.JsonReport;
import io.jenkins.plugins.networktopology.report.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command's findings go. */
final class ReportOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the reports go: junit.xml, report.json, report.html, topology.svg and the evidence."
                    + " Default: ${DEFAULT-VALUE}.",
            defaultValue = "nettopo-report")
    Path output = Path.of("nettopo-report");

    @Option(names = "--json", description = "Prints report.json on standard output, and progress on standard error.")
    boolean json;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    /** The directory, made before anything is started, so that a run does not end without a place for its report. */
    Path directory() throws IOException {
        return Files.createDirectories(output);
    }

    Screen screen() {
        return new Screen(progress(), Terminals.isTerminal() && !json);
    }

    void print(RunReport report, Path directory) throws IOException {
        Screen screen = screen();
        CheckLines.summary(screen, report).forEach(screen::line);
        screen.line("report: " + directory.resolve("report.html"));
        if (json) {
            command.commandLine().getOut().println(JsonReport.text(report));
        }
    }

    private PrintWriter progress() {
        return json ? command.commandLine().getErr() : command.commandLine().getOut();
    }
}
