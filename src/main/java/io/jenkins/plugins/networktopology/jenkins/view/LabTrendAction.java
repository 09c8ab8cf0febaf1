package io.jenkins.plugins.networktopology.jenkins.view;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import io.jenkins.plugins.networktopology.jenkins.result.VerdictCounts;
import io.jenkins.plugins.networktopology.report.TrendSvg;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jenkins.model.TransientActionFactory;
import org.kohsuke.stapler.StaplerProxy;

/** A job's trend, drawn from the totals in its builds' {@code build.xml} alone. */
public final class LabTrendAction implements Action, StaplerProxy {

    private static final int BUILDS = 25;
    private static final int BUILDS_ASKED = 100;

    private final Job<?, ?> job;

    LabTrendAction(Job<?, ?> job) {
        this.job = job;
    }

    public Job<?, ?> getJob() {
        return job;
    }

    /** The last builds that had labs, newest first. */
    public List<LabResultAction> getResults() {
        List<LabResultAction> results = new ArrayList<>();
        Run<?, ?> run = job.getLastBuild();
        for (int asked = 0; run != null && asked < BUILDS_ASKED && results.size() < BUILDS; asked++) {
            LabResultAction result = run.getAction(LabResultAction.class);
            if (result != null) {
                results.add(result);
            }
            run = run.getPreviousBuild();
        }
        return results;
    }

    /** An SVG element; empty for fewer than two builds, which are no trend. */
    public String getTrend() {
        List<TrendSvg.Column> columns = new ArrayList<>();
        for (LabResultAction result : getResults()) {
            VerdictCounts counts = result.getCounts();
            columns.add(new TrendSvg.Column(
                    "#" + result.getRun().getNumber(),
                    counts.getPass(),
                    counts.getFail(),
                    counts.getError(),
                    counts.getNotReady()));
        }
        Collections.reverse(columns);
        return columns.size() < 2 ? "" : TrendSvg.of(columns);
    }

    @Override
    public Object getTarget() {
        job.checkPermission(Item.READ);
        return this;
    }

    @Override
    public String getIconFileName() {
        return LabResultAction.ICON;
    }

    @Override
    public String getDisplayName() {
        return "Network topology trend";
    }

    @Override
    public String getUrlName() {
        return LabResultAction.URL;
    }

    /** Gives the action to jobs that had labs lately. */
    @Extension
    @SuppressWarnings("rawtypes")
    public static final class Factory extends TransientActionFactory<Job> {

        @Override
        public Class<Job> type() {
            return Job.class;
        }

        @Override
        public Class<? extends Action> actionType() {
            return LabTrendAction.class;
        }

        @Override
        public Collection<? extends Action> createFor(Job job) {
            Job<?, ?> asked = job;
            return Stream.<Run<?, ?>>of(
                                    asked.getLastBuild(), asked.getLastCompletedBuild(), asked.getLastSuccessfulBuild())
                            .anyMatch(run -> run != null && run.getAction(LabResultAction.class) != null)
                    ? List.of(new LabTrendAction(asked))
                    : List.of();
        }
    }
}
