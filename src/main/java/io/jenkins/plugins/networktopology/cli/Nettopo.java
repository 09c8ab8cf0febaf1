package io.jenkins.plugins.networktopology.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code nettopo}. */
@Command(
        name = "nettopo",
        description = "Runs network topologies as labs of virtual routers on Kubernetes, and verifies them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all checks passed",
            "1:a check failed or could not be judged",
            "2:bad input or usage",
            "3:the cluster, the lab or a tool failed",
            "4:a node was not ready in time",
            "130:interrupted"
        })
public final class Nettopo {

    /** A removal that is still going on when the process is asked to stop may take this long. */
    private static final long FAREWELL_SECONDS = 60;

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        Thread command = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        AtomicBoolean stopping = new AtomicBoolean();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stopping.set(true);
                            if (!done.get()) {
                                command.interrupt();
                                awaitFarewell(command);
                            }
                        },
                        "farewell"));
        int code = run(
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
        done.set(true);
        // While the JVM stops for a signal, its hook waits for this thread to end, which exit() would never let it do.
        if (!stopping.get()) {
            System.exit(code);
        }
    }

    /** Runs one command; one that has no other fault fails if what it says cannot be written. */
    static int run(OutputStream output, PrintWriter err, String... args) {
        WatchedOutput watched = new WatchedOutput(output);
        PrintWriter out = new PrintWriter(watched, true, StandardCharsets.UTF_8);
        int code = commandLine(out, err, args).execute(args);
        out.flush();
        Optional<String> complaint = watched.complaint();
        complaint.ifPresent(err::println);
        return code == ExitCode.OK && complaint.isPresent() ? ExitCode.CLUSTER : code;
    }

    /** The command line for these arguments, with an output of its own. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Nettopo());
        Subcommands.addTo(line, args);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(new UsageErrors());
        return line;
    }

    /** The command removes what it made before it ends. */
    private static void awaitFarewell(Thread command) {
        try {
            command.join(TimeUnit.SECONDS.toMillis(FAREWELL_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
