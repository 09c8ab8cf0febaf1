package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.report.JsonReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What did not pass in some labs of a build, as a text of Markdown in which nothing that devices say is markup. */
final class FailedChecks {

    /** More are counted only: whoever looks at a commit wants to know where to begin. */
    private static final int MOST = 25;

    private static final String FENCE = "```";

    private FailedChecks() {}

    /** Empty if everything passed. */
    static String text(Map<LabTotals, List<CheckResult>> labs) {
        List<String> lines = new ArrayList<>();
        labs.forEach((lab, checks) -> {
            String prefix = labs.size() > 1 ? lab.getLab() + ": " : "";
            checks.stream()
                    .filter(check -> check.verdict() != Verdict.PASS && check.verdict() != Verdict.SKIPPED)
                    .forEach(check -> lines.add(prefix + line(check)));
        });
        if (lines.isEmpty()) {
            return "";
        }
        String shown = String.join("\n", lines.subList(0, Math.min(MOST, lines.size())));
        String rest = lines.size() > MOST ? "and " + (lines.size() - MOST) + " more\n" : "";
        return FENCE + "\n" + shown + "\n" + rest + FENCE;
    }

    private static String line(CheckResult check) {
        String line = JsonReport.label(check.verdict()) + ": " + check.kind() + " " + check.subject() + ": "
                + check.message();
        return line.replaceAll("\\s+", " ").replace('`', '\'');
    }
}
