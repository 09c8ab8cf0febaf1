package io.jenkins.plugins.networktopology.jenkins.step;

import io.jenkins.plugins.networktopology.report.JsonReport;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a script gets to know of a verification: the verdict and how many checks had which, those of the boot not counted. */
public final class CheckSummary {

    private final RunReport report;
    private final List<CheckResult> asked;

    private CheckSummary(RunReport report) {
        this.report = report;
        this.asked = report.checks().stream()
                .filter(check -> !check.kind().equals("readiness"))
                .toList();
    }

    public static CheckSummary of(RunReport report) {
        return new CheckSummary(report);
    }

    /** Of plain values, that a Pipeline can keep over a restart and a script can read without being allowed to. */
    LinkedHashMap<String, Object> asMap() {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", JsonReport.label(report.verdict()));
        map.putAll(counts());
        map.put("lab", report.lab());
        return map;
    }

    /** {@code 4 checks: 3 pass, 1 fail}. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        counts().forEach((verdict, count) -> {
            if (count > 0) {
                parts.add(count + " " + verdict);
            }
        });
        String first = asked.stream()
                .filter(check -> check.verdict() == report.verdict() && check.verdict() != Verdict.PASS)
                .findFirst()
                .map(check -> "; first: " + check.kind() + " " + check.subject() + ": " + check.message())
                .orElse("");
        return asked.size()
                + (asked.size() == 1 ? " check: " : " checks: ")
                + (parts.isEmpty() ? "nothing to check" : String.join(", ", parts))
                + first;
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(JsonReport.label(verdict), (int)
                    asked.stream().filter(check -> check.verdict() == verdict).count());
        }
        return counts;
    }
}
