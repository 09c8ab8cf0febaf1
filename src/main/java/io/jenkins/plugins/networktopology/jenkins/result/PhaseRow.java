package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.report.RunReport;

/** A phase as a page shows it. */
public final class PhaseRow {

    private final RunReport.Phase phase;

    PhaseRow(RunReport.Phase phase) {
        this.phase = phase;
    }

    public String getName() {
        return phase.name();
    }

    /** With one decimal. */
    public String getSeconds() {
        return CheckRow.seconds(phase.seconds());
    }
}
