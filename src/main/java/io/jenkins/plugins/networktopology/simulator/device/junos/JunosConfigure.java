package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Arguments;
import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.Parsed;
import io.jenkins.plugins.networktopology.simulator.device.cli.Pipes;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.util.List;
import java.util.Optional;

/** The configuration mode of Junos: nothing has an effect until it is committed. */
final class JunosConfigure {

    static final Grammar<JunosShell> LEVELS = JunosStatements.levels();

    static final Grammar<JunosShell> GRAMMAR = new Grammar<JunosShell>(JunosStatements.TYPES)
            .add("set <statement:rest>", (shell, args, out) -> set(shell, args.get("statement"), out))
            .add("delete <statement:rest>", (shell, args, out) -> delete(shell, args.get("statement"), out))
            .add("edit <level:rest>", JunosConfigure::edit)
            .add("top", (shell, args, out) -> shell.edit(List.of()))
            .add(
                    "up",
                    (shell, args, out) -> shell.edit(
                            shell.level().subList(0, Math.max(0, shell.level().size() - 1))))
            .add(
                    "show",
                    (shell, args, out) -> JunosText.withBraces(shell.system().candidate(), shell.level(), out))
            .add("show <level:rest>", (shell, args, out) -> show(shell, args.get("level"), out))
            .add("run <command:rest>", (shell, args, out) -> shell.runOperational(args.get("command"), out))
            .add("commit", (shell, args, out) -> commit(shell, out))
            .add("commit check", (shell, args, out) -> check(shell, out))
            .add("commit and-quit", (shell, args, out) -> {
                if (commit(shell, out)) {
                    quit(shell, out);
                }
            })
            .add("rollback", (shell, args, out) -> rollback(shell, 0, out))
            .add("rollback <number:number>", (shell, args, out) -> rollback(shell, args.number("number"), out))
            .add("exit", (shell, args, out) -> exit(shell, out))
            .add("exit configuration-mode", (shell, args, out) -> leave(shell, out))
            .add("quit", (shell, args, out) -> exit(shell, out))
            .add("quit configuration-mode", (shell, args, out) -> leave(shell, out));

    private JunosConfigure() {}

    private static List<String> words(JunosShell shell, Arguments arguments) {
        return arguments.words();
    }

    /** The whole line as it would be typed at the top. */
    private static String absolute(JunosShell shell, String relative) {
        return (String.join(" ", shell.level()) + " " + relative).strip();
    }

    private static void set(JunosShell shell, String typed, Transcript out) {
        if (locked(shell, out)) {
            return;
        }
        String line = absolute(shell, typed);
        Parsed<JunosShell> parsed = LEVELS.parse(line);
        if (parsed.action().isEmpty()) {
            int shift = "set ".length() - (line.length() - typed.length());
            shell.refuse(shifted(parsed, shift), " ".repeat("set ".length()) + typed, out);
            return;
        }
        shell.system().candidate().set(words(shell, parsed.arguments()));
    }

    private static void delete(JunosShell shell, String typed, Transcript out) {
        if (locked(shell, out)) {
            return;
        }
        String line = absolute(shell, typed);
        Parsed<JunosShell> parsed = LEVELS.parse(line);
        boolean level = parsed.action().isPresent() || parsed.kind() == Parsed.Kind.INCOMPLETE;
        if (!level) {
            int shift = "delete ".length() - (line.length() - typed.length());
            shell.refuse(shifted(parsed, shift), " ".repeat("delete ".length()) + typed, out);
        } else if (!shell.system().candidate().delete(parsed.arguments().words())) {
            out.line("warning: statement not found");
        }
    }

    private static Parsed<JunosShell> shifted(Parsed<JunosShell> parsed, int columns) {
        var offender = new io.jenkins.plugins.networktopology.simulator.device.cli.Token(
                parsed.offender().text(), Math.max(1, parsed.offender().column() + columns));
        return new Parsed<>(parsed.kind(), parsed.action(), parsed.arguments(), offender);
    }

    private static void edit(JunosShell shell, Arguments args, Transcript out) {
        Parsed<JunosShell> parsed = LEVELS.parse(absolute(shell, args.get("level")));
        if (parsed.action().isEmpty() && parsed.kind() != Parsed.Kind.INCOMPLETE) {
            shell.refuse(parsed, "edit " + args.get("level"), out);
        } else {
            shell.edit(parsed.arguments().words());
        }
    }

    private static void show(JunosShell shell, String typed, Transcript out) {
        JunosConfig candidate = shell.system().candidate();
        switch (typed.replaceAll("\\s+", " ")) {
            case "| compare" -> {
                JunosConfig active = shell.system().active();
                candidate.without(active).forEach(added -> out.line("+  set " + String.join(" ", added)));
                active.without(candidate).forEach(gone -> out.line("-  set " + String.join(" ", gone)));
            }
            case "| display set" ->
                JunosText.asSetCommands(candidate.under(shell.level()).toList(), out);
            default -> {
                Parsed<JunosShell> parsed =
                        LEVELS.parse(absolute(shell, Pipes.command(" " + typed).strip()));
                List<String> level = parsed.arguments().words();
                if (typed.contains("| display set")) {
                    JunosText.asSetCommands(candidate.under(level).toList(), out);
                } else {
                    JunosText.withBraces(candidate, level, out);
                }
            }
        }
    }

    private static boolean locked(JunosShell shell, Transcript out) {
        Optional<JunosShell> owner = shell.system().exclusive().filter(other -> other != shell);
        owner.ifPresent(other -> out.line(JunosOperational.lockedBy(other)));
        return owner.isPresent();
    }

    private static boolean commit(JunosShell shell, Transcript out) {
        if (locked(shell, out)) {
            return false;
        }
        Optional<String> objection = JunosActivation.objection(shell.system().candidate());
        if (objection.isPresent()) {
            out.print(objection.get());
            out.line("error: commit failed: (statements constraint check failed)");
            return false;
        }
        shell.system().commit();
        out.line("commit complete");
        return true;
    }

    private static void check(JunosShell shell, Transcript out) {
        Optional<String> objection = JunosActivation.objection(shell.system().candidate());
        out.print(objection
                .map(text -> text + "error: configuration check-out failed: (statements constraint check failed)\n")
                .orElse("configuration check succeeds\n"));
    }

    private static void rollback(JunosShell shell, int number, Transcript out) {
        if (locked(shell, out)) {
            return;
        }
        out.line(
                shell.system().rollback(number)
                        ? "load complete"
                        : "error: rollback " + number + ": no such configuration");
    }

    private static void exit(JunosShell shell, Transcript out) {
        if (shell.level().isEmpty()) {
            leave(shell, out);
        } else {
            shell.edit(List.of());
        }
    }

    private static void leave(JunosShell shell, Transcript out) {
        if (!shell.system().modified()) {
            quit(shell, out);
            return;
        }
        boolean mine = shell.system().exclusive().isPresent();
        out.line("The configuration has been changed but not committed");
        shell.ask(
                mine
                        ? "Discard uncommitted changes? [yes,no] (yes) "
                        : "Exit with uncommitted changes? [yes,no] (yes) ",
                (answer, after) -> {
                    if (answer.isEmpty() || "yes".startsWith(answer.toLowerCase(java.util.Locale.ROOT))) {
                        quit(shell, after);
                    }
                });
    }

    private static void quit(JunosShell shell, Transcript out) {
        shell.leaveConfiguration();
        out.line("Exiting configuration mode");
    }
}
