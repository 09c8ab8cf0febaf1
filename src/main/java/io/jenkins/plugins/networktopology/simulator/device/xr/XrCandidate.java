package io.jenkins.plugins.networktopology.simulator.device.xr;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Committing what waits: all of it or, with best-effort, what can be. */
final class XrCandidate {

    /** A line that was rejected, and why. */
    record Failure(XrChange change, String reason) {}

    private XrCandidate() {}

    /** False if something was rejected. */
    static boolean commit(XrShell shell, boolean bestEffort, Transcript out) {
        List<Failure> failures = new ArrayList<>();
        List<XrChange> good = new ArrayList<>();
        for (XrChange change : shell.pending()) {
            Optional<String> objection = change.objection().apply(shell.system());
            objection.ifPresentOrElse(reason -> failures.add(new Failure(change, reason)), () -> good.add(change));
        }
        shell.failed(List.copyOf(failures));
        if (!failures.isEmpty() && !bestEffort) {
            out.line("");
            out.line(
                    "% Failed to commit one or more configuration items during a pseudo-atomic operation. All changes made"
                            + " have been reverted. Please issue 'show configuration failed [inheritance]' from this session to"
                            + " view the errors");
            return false;
        }
        good.forEach(change -> change.effect().accept(shell.system()));
        shell.pending().clear();
        if (!failures.isEmpty()) {
            out.line("");
            out.line("% Failed to commit one or more configuration items. Please issue 'show configuration failed"
                    + " [inheritance]' from this session to view the errors");
        }
        return failures.isEmpty();
    }

    /** What waits, as configuration. */
    static void show(List<XrChange> changes, Transcript out) {
        out.line("Building configuration...");
        out.line("!! IOS XR Configuration 6.1.2");
        String context = "";
        for (XrChange change : changes) {
            context = heading(context, change.context(), out);
            out.line((context.isEmpty() ? "" : " ") + change.line());
        }
        out.line(context.isEmpty() ? "end" : "!\nend");
        out.line("");
    }

    static void showFailed(List<Failure> failures, Transcript out) {
        if (failures.isEmpty()) {
            return;
        }
        out.print("""
                !! SEMANTIC ERRORS: This configuration was rejected by\s
                !! the system due to semantic errors. The individual\s
                !! errors with each failed configuration command can be\s
                !! found below.


                """);
        String context = "";
        for (Failure failure : failures) {
            context = heading(context, failure.change().context(), out);
            out.line((context.isEmpty() ? "" : " ") + failure.change().line());
            out.line("!!% " + failure.reason());
        }
        out.line("!");
        out.line("end");
        out.line("");
    }

    private static String heading(String before, String now, Transcript out) {
        if (!before.equals(now)) {
            if (!before.isEmpty()) {
                out.line("!");
            }
            if (!now.isEmpty()) {
                out.line(now);
            }
        }
        return now;
    }
}
