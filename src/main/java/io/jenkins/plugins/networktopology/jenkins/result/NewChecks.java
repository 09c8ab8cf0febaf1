package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.report.StoredReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which checks of a report are news: each that was made, but how a node came up only once. */
final class NewChecks {

    private NewChecks() {}

    /**
     * The report with the news alone.
     *
     * @param earlier what is known of the lab already
     */
    static RunReport of(RunReport report, Optional<StoredReport> earlier) {
        Map<String, CheckResult> known = new HashMap<>();
        earlier.map(StoredReport::checks).orElse(List.of()).forEach(check -> known.put(check.id(), check));
        List<CheckResult> news = report.checks().stream()
                .filter(check -> !check.kind().equals("readiness") || !isKnown(check, known))
                .toList();
        return new RunReport(
                report.lab(),
                report.topology(),
                report.cluster(),
                report.started(),
                report.phases(),
                report.nodes(),
                news,
                report.extras());
    }

    private static boolean isKnown(CheckResult check, Map<String, CheckResult> known) {
        CheckResult before = known.get(check.id());
        return before != null && before.verdict() == check.verdict();
    }
}
