package io.jenkins.plugins.networktopology.jenkins.step;

import io.jenkins.plugins.networktopology.jenkins.lab.LabLog;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.jenkins.result.Gate;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.io.IOException;
import java.util.Map;
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
            publication().publish(report, output.path());
        }
        CheckSummary summary = CheckSummary.of(report);
        say(live, summary.sentence());
        publication().judge(report.verdict(), fails, unstable, "lab " + live.handle() + ": " + summary.sentence());
        return summary.asMap();
    }

    private void print(String line) {
        print(getContext(), line);
    }
}
