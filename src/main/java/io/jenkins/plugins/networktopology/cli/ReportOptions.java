package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.report.JsonReport;
import io.jenkins.plugins.networktopology.report.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    Path directory() throws IOException, BadInputException {
        try {
            return Files.createDirectories(output);
        } catch (FileAlreadyExistsException taken) {
            throw new BadInputException(output + ": not a directory; expected one for the reports");
        } catch (NoSuchFileException virtual) {
            throw new BadInputException(output + ": no directory can be made there");
        }
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
