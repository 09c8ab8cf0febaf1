package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cli.Screen.Colour;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Verdicts as lines of text. */
final class CheckLines {

    /** Passed checks beyond this are counted, not listed. */
    private static final int MOST_PASSED = 40;

    private CheckLines() {}

    static String line(Screen screen, CheckResult check) {
        String found = check.found().isEmpty() ? "" : " [" + check.found() + "]";
        return sign(screen, check.verdict()) + " " + check.kind() + " " + check.subject() + found
                + (check.verdict() == Verdict.PASS ? "" : "\n    " + check.message());
    }

    /** The list for the end of a run, and the sums. */
    static List<String> summary(Screen screen, RunReport report) {
        List<String> lines = new ArrayList<>();
        List<CheckResult> asked = report.checks().stream()
                .filter(check -> !check.kind().equals("readiness") || check.verdict() != Verdict.PASS)
                .toList();
        long passed =
                asked.stream().filter(check -> check.verdict() == Verdict.PASS).count();
        asked.stream()
                .filter(check -> passed <= MOST_PASSED || check.verdict() != Verdict.PASS)
                .forEach(check -> lines.add(line(screen, check)));
        lines.add(screen.paint(sums(report), report.verdict() == Verdict.PASS ? Colour.GREEN : Colour.RED));
        return lines;
    }

    private static String sums(RunReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.count(Verdict.PASS) + " passed");
        add(parts, report.count(Verdict.FAIL), "failed");
        add(parts, report.count(Verdict.ERROR), "could not be judged");
        add(parts, report.count(Verdict.NOT_READY), "not ready");
        add(parts, report.count(Verdict.SKIPPED), "skipped");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    private static String sign(Screen screen, Verdict verdict) {
        return switch (verdict) {
            case PASS -> screen.paint("✓", Colour.GREEN);
            case FAIL -> screen.paint("✗", Colour.RED);
            case ERROR -> screen.paint("!", Colour.MAGENTA);
            case NOT_READY -> screen.paint("…", Colour.YELLOW);
            case SKIPPED -> screen.paint("–", Colour.GREY);
        };
    }
}
