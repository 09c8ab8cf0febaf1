package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.AbortException;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.graph.FlowNode;

/**
 * The one way from a report on a lab to all that tells of it: the build's pages, its artifacts, JUnit, the code host's
 * checks, and the build's result. A check is published once, however often its lab is reported.
 */
public final class LabPublication {

    private final Run<?, ?> run;
    private final TaskListener listener;
    private final Optional<FlowNode> step;

    private LabPublication(Run<?, ?> run, TaskListener listener, Optional<FlowNode> step) {
        this.run = run;
        this.listener = listener;
        this.step = step;
    }

    /** For a build that is no Pipeline. */
    public static LabPublication of(Run<?, ?> run, TaskListener listener) {
        return new LabPublication(run, listener, Optional.empty());
    }

    /**
     * For a step of a Pipeline.
     *
     * @param step empty if the step has no node of its own
     */
    public static LabPublication of(Run<?, ?> run, TaskListener listener, Optional<FlowNode> step) {
        return new LabPublication(run, listener, step);
    }

    /**
     * Keeps a report with the build and shows it on the pages, for {@link #publishKept} to publish later.
     *
     * @param output holds the evidence, which is copied; need not exist
     * @return the totals of the lab, with what was known before
     */
    public LabTotals keep(RunReport report, Path output) throws IOException {
        return LabResults.record(run, report, output);
    }

    /** Keeps a report and publishes what of its lab has not been published. */
    public LabTotals publish(RunReport report, Path output) throws IOException, InterruptedException {
        LabTotals totals = keep(report, output);
        publishKept(report.lab());
        return totals;
    }

    /** Publishes what of the build's labs has been kept and not been published. */
    public void publishKept() throws IOException, InterruptedException {
        LabResultAction action = run.getAction(LabResultAction.class);
        for (LabTotals totals : action == null ? List.<LabTotals>of() : action.getLabs()) {
            publishKept(totals.getLab());
        }
    }

    private void publishKept(String lab) throws IOException, InterruptedException {
        LabFolder folder = LabFolder.of(run, lab);
        List<Unpublished.Share> shares;
        synchronized (run) {
            shares = new Unpublished(folder).take();
        }
        List<Path> tests =
                shares.stream().flatMap(share -> share.tests().stream()).toList();
        try {
            for (Unpublished.Share share : shares) {
                attempt("artifacts", () -> LabArtifacts.archive(run, listener, folder, share.files()));
            }
            if (!tests.isEmpty()) {
                PipelinePlace place = step.map(PipelinePlace::of).orElse(PipelinePlace.NONE);
                attempt("JUnit", () -> JUnitPublication.publish(run, listener, folder.path(), tests, place));
            }
        } finally {
            for (Unpublished.Share share : shares) {
                share.delete();
            }
        }
        if (!tests.isEmpty()) {
            attempt("checks", () -> ChecksPublication.publish(run, listener, lab));
        }
    }

    /** A publication. */
    private interface Attempt {
        void run() throws IOException, InterruptedException;
    }

    /** What was found out counts, also where it cannot be published. */
    private void attempt(String what, Attempt attempt) throws InterruptedException {
        try {
            attempt.run();
        } catch (IOException | RuntimeException | LinkageError e) {
            listener.getLogger().println("network-topology: not published (" + what + "): " + e.getMessage());
        }
    }

    /**
     * Lets a verdict have its effect.
     *
     * @param fails from which on it fails
     * @param unstable from which on the build becomes unstable if it does not fail
     * @param sentence what was found out
     * @throws AbortException if it fails, which marks the step; a script may still catch it, so the build is not marked
     */
    public void judge(Verdict verdict, Gate fails, Gate unstable, String sentence) throws AbortException {
        if (fails.catches(verdict)) {
            throw new AbortException(sentence);
        }
        if (unstable.catches(verdict)) {
            BuildMark.mark(run, step, Result.UNSTABLE, sentence);
        }
    }
}
