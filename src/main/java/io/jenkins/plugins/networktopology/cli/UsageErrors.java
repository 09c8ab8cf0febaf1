package io.jenkins.plugins.networktopology.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/**
 * Says what is wrong with a command line in one line, and where to read on: the whole help, of eighty lines for some
 * commands, would push it out of sight.
 */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        if (arguments.length == 0) {
            line.usage(err);
            return ExitCode.BAD_INPUT;
        }
        String name = line.getCommandSpec().qualifiedName();
        boolean noCommand = line.getParent() == null
                && wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption();
        err.println(noCommand ? "there is no command '" + arguments[0] + "'" : wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err) && noCommand) {
            err.println(
                    "expected one of " + String.join(", ", line.getSubcommands().keySet()));
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException && takesCommand(line)) {
            err.println("What is meant for the node and begins with a dash comes behind --: " + name
                    + " LAB NODE -- COMMAND");
        }
        err.println("Try '" + name + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    /** Whether words for a node's command line are expected, which may look like options. */
    private static boolean takesCommand(CommandLine line) {
        return line.getCommandSpec().positionalParameters().stream()
                .anyMatch(parameter -> parameter.paramLabel().equals("COMMAND")
                        && parameter.arity().isVariable());
    }
}
