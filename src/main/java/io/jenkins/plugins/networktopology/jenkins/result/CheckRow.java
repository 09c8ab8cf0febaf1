package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.report.JsonReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.util.List;
import java.util.Locale;

/** A check as a page shows it. */
public final class CheckRow {

    private final CheckResult check;
    private final List<EvidenceRow> evidence;

    CheckRow(CheckResult check, EvidenceTexts texts) {
        this.check = check;
        this.evidence = check.evidence().stream().map(texts::row).toList();
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    public String getId() {
        return check.id();
    }

    public String getKind() {
        return check.kind();
    }

    public String getSubject() {
        return check.subject();
    }

    /** As the JSON report writes it. */
    public String getVerdict() {
        return JsonReport.label(check.verdict());
    }

    public String getFound() {
        return check.found();
    }

    public String getMessage() {
        return check.message();
    }

    /** With one decimal. */
    public String getSeconds() {
        return seconds(check.took().toNanos() / 1e9);
    }

    public List<EvidenceRow> getEvidence() {
        return evidence;
    }
}
