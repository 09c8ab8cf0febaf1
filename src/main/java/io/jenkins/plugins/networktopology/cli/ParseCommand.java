package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.verify.ParseReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "parse",
        description = "Reads raw device output and prints what it says, one JSON object a file and line.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

    @Option(
            names = "--dialect",
            required = true,
            paramLabel = "DIALECT",
            description =
                    "The command line that printed it, named as netmiko names its device types, such as cisco_ios.")
    String dialect;

    @Option(
            names = "--command",
            required = true,
            paramLabel = "COMMAND",
            description = "What it answers: lldp or ping.")
    ParseReport.Question question;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files with raw output; without any, standard input.")
    List<Path> files = new ArrayList<>();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (files.isEmpty()) {
            print("-", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new BadInputException(file + ": a directory; expected a file");
            }
            // Devices of the nineties still print Latin-1; a byte that is no UTF-8 must not stop the rest.
            print(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }

    private void print(String file, String text) {
        spec.commandLine().getOut().println(ParseReport.of(dialect.toLowerCase(Locale.ROOT), question, file, text));
    }
}
