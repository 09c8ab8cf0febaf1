package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.Extension;
import io.jenkins.plugins.networktopology.jenkins.lab.LiveLab;
import io.jenkins.plugins.networktopology.report.RunReport;
import java.io.IOException;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code networkTopologyReport()}: keeps with the build what is known of its lab until now. */
public final class ReportStep extends Step {

    @DataBoundConstructor
    public ReportStep() {}

    @Override
    public StepExecution start(StepContext context) {
        return new Execution(context);
    }

    private static final class Execution extends LabStepExecution<Void> {

        private static final long serialVersionUID = 1L;

        Execution(StepContext context) {
            super(context);
        }

        @Override
        Void work(LiveLab live) throws IOException, InterruptedException {
            RunReport report = live.journey().readiness(live.lab(), live.lab().started());
            try (Scratch nothing = new Scratch()) {
                publication().publish(report, nothing.path());
            }
            say(live, "reported at " + build().getUrl());
            return null;
        }
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends InnerStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyReport", "Report on the network lab now");
        }
    }
}
