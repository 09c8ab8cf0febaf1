package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Run;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.report.StoredReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Keeps with a build what was found out in its labs. */
public final class LabResults {

    private LabResults() {}

    /**
     * Stores a report with the build, and shows it there. A lab that has been reported already keeps what was checked
     * then and is not checked now; another lab becomes an entry of its own.
     *
     * @param output holds the evidence, which is copied; need not exist
     * @return the totals of the lab, with what was known before
     * @throws IOException if the build's directory cannot be written, or its earlier report not be read
     */
    public static LabTotals record(Run<?, ?> run, RunReport report, Path output) throws IOException {
        synchronized (run) {
            LabFolder folder = LabFolder.of(run, report.lab());
            Optional<StoredReport> earlier = folder.report();
            RunReport whole = earlier.map(known -> known.mergedInto(report)).orElse(report);
            List<String> files = folder.keep(whole, output);
            new Unpublished(folder).add(NewChecks.of(report, earlier), files);
            LabTotals totals = LabTotals.of(whole);
            LabResultAction action = run.getAction(LabResultAction.class);
            if (action == null) {
                action = new LabResultAction();
                action.put(totals);
                run.addAction(action);
            } else {
                action.put(totals);
            }
            run.save();
            return totals;
        }
    }

    /** Where a build keeps the reports and the evidence of a lab; it need not exist. */
    public static Path folder(Run<?, ?> run, String lab) {
        return LabFolder.of(run, lab).path();
    }
}
