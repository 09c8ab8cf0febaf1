package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Run;
import io.jenkins.plugins.networktopology.report.CheckOrder;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.report.StoredReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.StaplerRequest2;

/** The page of one lab, made for one request: what the build's directory has of it, read when the page asks. */
public final class LabPage {

    private final Run<?, ?> run;
    private final LabTotals totals;
    private final LabFolder folder;
    private final String base;
    private Optional<StoredReport> report;

    /** @param base how the page that shows it reaches this object's own addresses */
    LabPage(Run<?, ?> run, LabTotals totals, String base) {
        this.run = run;
        this.totals = totals;
        this.folder = LabFolder.of(run, totals.getLab());
        this.base = base;
    }

    public Run<?, ?> getRun() {
        return run;
    }

    public LabTotals getTotals() {
        return totals;
    }

    /** Before {@code files/}, relative to the page that is shown. */
    public String getBase() {
        return base;
    }

    /** Whether the details are there; they may have been removed to save room. */
    public boolean isDetailed() throws IOException {
        return report().isPresent();
    }

    /** An SVG element. */
    public String getPicture() throws IOException {
        return folder.picture();
    }

    /** An SVG element. */
    public String getTimeline() throws IOException {
        return folder.timeline();
    }

    public List<PhaseRow> getPhases() throws IOException {
        List<PhaseRow> rows = new ArrayList<>();
        for (RunReport.Phase phase : report().map(StoredReport::phases).orElse(List.of())) {
            rows.add(new PhaseRow(phase));
        }
        return rows;
    }

    /** How many checks of which kind have which verdict. */
    public List<KindCounts> getKinds() throws IOException {
        return KindCounts.of(report().map(StoredReport::checks).orElse(List.of()));
    }

    /** What did not pass comes first. */
    public List<CheckRow> getChecks() throws IOException {
        EvidenceTexts texts = new EvidenceTexts(folder);
        List<CheckResult> checks =
                new ArrayList<>(report().map(StoredReport::checks).orElse(List.of()));
        checks.sort(CheckOrder.TROUBLE_FIRST);
        List<CheckRow> rows = new ArrayList<>();
        for (CheckResult check : checks) {
            rows.add(new CheckRow(check, texts));
        }
        return rows;
    }

    /** Neighbours that the topology does not have. */
    public List<String> getExtras() throws IOException {
        return report().map(StoredReport::extras).orElse(List.of());
    }

    /** A file of the lab's directory; Stapler calls it for {@code files/evidence/lldp/vmx-1.txt}. */
    public HttpResponse doFiles(StaplerRequest2 request) throws IOException {
        return folder.file(request.getRestOfPath())
                .<HttpResponse>map(StoredFile::new)
                .orElseGet(HttpResponses::notFound);
    }

    private Optional<StoredReport> report() throws IOException {
        if (report == null) {
            report = folder.report();
        }
        return report;
    }
}
