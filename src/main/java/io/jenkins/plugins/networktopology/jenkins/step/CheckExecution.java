package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.model.Result;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.lab.LabLog;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.jenkins.result.JUnitPublication;
import io.jenkins.plugins.networktopology.jenkins.result.LabResults;
import io.jenkins.plugins.networktopology.jenkins.result.PipelinePlace;
import io.jenkins.plugins.networktopology.report.JUnitReport;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** Checks a lab, keeps what was found out with the build, and lets the verdict have its effect. */
final class CheckExecution extends LabStepExecution<Map<String, Object>> {

    private static final long serialVersionUID = 1L;

    private final transient CheckStep step;
    private final Gate fails;
    private final Gate unstable;

    CheckExecution(StepContext context, CheckStep step, Gate fails, Gate unstable) {
        super(context);
        this.step = step;
        this.fails = fails;
        this.unstable = unstable;
    }

    @Override
    Map<String, Object> work(LiveLab live) throws IOException, InterruptedException {
        Verification expected = step.of(live.lab().topology());
        RunReport report;
        try (Scratch output = new Scratch()) {
            LabLog log = new LabLog(live.handle(), live.lab().topology().nodes().size(), line -> print(line));
            report = live.journey().verify(live.lab(), expected, live.lab().started(), output.path(), log);
            publish(report, output.path());
        }
        CheckSummary summary = CheckSummary.of(report);
        say(live, summary.sentence());
        judge(report.verdict(), "lab " + live.handle() + ": " + summary.sentence());
        return summary.asMap();
    }

    private void publish(RunReport report, Path output) throws IOException, InterruptedException {
        LabResults.record(build(), report, output);
        TaskListener listener = getContext().get(TaskListener.class);
        FlowNode node = getContext().get(FlowNode.class);
        Path junit = output.resolve("junit.xml");
        JUnitReport.write(report, output, junit);
        JUnitPublication.publish(
                build(),
                listener,
                junit,
                new PipelinePlace(Optional.ofNullable(node).map(FlowNode::getId), List.of(), List.of()));
    }

    private void judge(Verdict verdict, String sentence) throws IOException, InterruptedException {
        if (fails.catches(verdict)) {
            throw new AbortException(sentence);
        }
        if (unstable.catches(verdict)) {
            FlowNode node = getContext().get(FlowNode.class);
            if (node != null) {
                node.addOrReplaceAction(new WarningAction(Result.UNSTABLE).withMessage(sentence));
            }
            build().setResult(Result.UNSTABLE);
        }
    }

    private void print(String line) {
        print(getContext(), line);
    }
}
