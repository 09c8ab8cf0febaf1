package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.AbortException;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LabLog;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.jenkins.result.LabPublication;
import io.jenkins.plugins.networktopology.jenkins.step.CheckSummary;
import io.jenkins.plugins.networktopology.jenkins.step.Clusters;
import io.jenkins.plugins.networktopology.jenkins.step.Scratch;
import io.jenkins.plugins.networktopology.report.RunReport;
import java.io.IOException;
import java.util.Optional;

/** Verifies a build's lab, keeps what was found out with the build, and lets the verdict have its effect. */
final class LabVerdict {

    private LabVerdict() {}

    /** @throws AbortException if the verdict is one that fails, or the lab is not there any more */
    static void reach(Run<?, ?> run, LabHandle handle, VerdictOptions options, TaskListener listener)
            throws IOException, InterruptedException {
        RunReport report = verify(run, handle, options, listener);
        String sentence = CheckSummary.of(report).sentence();
        Optional<Result> result = options.gates().resultOf(report.verdict());
        if (result.equals(Optional.of(Result.FAILURE))) {
            throw new AbortException("lab " + handle + ": " + sentence);
        }
        listener.getLogger().println("[" + handle.lab() + "] " + sentence);
        result.ifPresent(run::setResult);
    }

    private static RunReport verify(Run<?, ?> run, LabHandle handle, VerdictOptions options, TaskListener listener)
            throws IOException, InterruptedException {
        try (Scratch output = new Scratch()) {
            LiveLab live = JenkinsFacade.get().labs().find(handle, Clusters.named(handle.cluster()), BuildRef.of(run));
            LabLog log = new LabLog(handle, live.lab().topology().nodes().size(), listener.getLogger()::println);
            RunReport report = live.journey()
                    .verify(
                            live.lab(),
                            options.of(live.lab().topology().verification()),
                            live.lab().started(),
                            output.path(),
                            log);
            LabPublication.of(run, listener).keep(report, output.path());
            return report;
        } catch (ClusterException e) {
            throw new AbortException(e.getMessage());
        }
    }
}
