package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.platform.PlatformFileException;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** Says what went wrong in a user's words; a stack trace is for our own mistakes alone. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof InterruptedException) {
            line.getErr().println("interrupted");
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof InvalidTopologyException invalid) {
            invalid.problems().forEach(problem -> line.getErr().println(problem));
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof PlatformFileException invalid) {
            invalid.problems().forEach(problem -> line.getErr().println(problem));
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof BadInputException) {
            line.getErr().println(failure.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof ClusterException || failure instanceof LabFailure) {
            line.getErr().println(failure.getMessage());
            return ExitCode.CLUSTER;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            line.getErr().println(describe(failure));
            return ExitCode.BAD_INPUT;
        }
        failure.printStackTrace(line.getErr());
        line.getErr().println("This is a mistake of nettopo's, not yours; please report it with the lines above.");
        return ExitCode.CLUSTER;
    }

    private static String describe(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile()
                    + Optional.ofNullable(
                                    Path.of(missing.getFile()).toAbsolutePath().getParent())
                            .filter(directory -> !Files.isDirectory(directory))
                            .map(directory -> ": no directory " + directory)
                            .orElse(": no such file");
        }
        if (cause instanceof AccessDeniedException) {
            return cause.getMessage() + ": permission denied";
        }
        return String.valueOf(cause.getMessage());
    }
}
