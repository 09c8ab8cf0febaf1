package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.report.JsonReport;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.Serializable;
import java.util.Date;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** What {@code build.xml} keeps of one lab: enough for lists and trends, so that neither has to read a report. */
@ExportedBean(defaultVisibility = 2)
public final class LabTotals implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String lab;
    private final String topology;
    private final String cluster;
    private final long started;
    private final double seconds;
    private final int nodes;
    private final int nodesReady;
    private final int links;
    private final String verdict;
    private final int pass;
    private final int fail;
    private final int error;
    private final int notReady;
    private final int skipped;

    private LabTotals(RunReport report) {
        lab = report.lab();
        topology = report.topology().name();
        cluster = report.cluster();
        started = report.started().toEpochMilli();
        seconds = report.phases().stream().mapToDouble(RunReport.Phase::seconds).sum();
        nodes = report.topology().nodes().size();
        nodesReady = (int) report.nodes().stream().filter(NodeReadiness::ready).count();
        links = report.topology().links().size();
        verdict = JsonReport.label(report.verdict());
        pass = (int) report.count(Verdict.PASS);
        fail = (int) report.count(Verdict.FAIL);
        error = (int) report.count(Verdict.ERROR);
        notReady = (int) report.count(Verdict.NOT_READY);
        skipped = (int) report.count(Verdict.SKIPPED);
    }

    /** The totals of a report. */
    public static LabTotals of(RunReport report) {
        return new LabTotals(report);
    }

    /** The lab's id. */
    @Exported
    public String getLab() {
        return lab;
    }

    /** The topology's name. */
    @Exported
    public String getTopology() {
        return topology;
    }

    @Exported
    public String getCluster() {
        return cluster;
    }

    /** When the lab was begun. */
    @Exported
    public Date getStarted() {
        return new Date(started);
    }

    /** How long all its phases took. */
    @Exported
    public double getSeconds() {
        return seconds;
    }

    @Exported
    public int getNodes() {
        return nodes;
    }

    @Exported
    public int getNodesReady() {
        return nodesReady;
    }

    @Exported
    public int getLinks() {
        return links;
    }

    /** The worst verdict as the JSON report writes it: {@code pass}, {@code notReady}. */
    @Exported
    public String getVerdict() {
        return verdict;
    }

    @Exported
    public int getPass() {
        return pass;
    }

    @Exported
    public int getFail() {
        return fail;
    }

    @Exported
    public int getError() {
        return error;
    }

    @Exported
    public int getNotReady() {
        return notReady;
    }

    @Exported
    public int getSkipped() {
        return skipped;
    }

    /** How many checks were judged or should have been. */
    public int getChecks() {
        return pass + fail + error + notReady;
    }
}
