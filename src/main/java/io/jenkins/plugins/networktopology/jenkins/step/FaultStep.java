package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import java.time.Duration;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** {@code networkTopologyFault(link: 'r1:eth1') { … }}: an interface shut down while a body runs. */
public final class FaultStep extends TimedStep {

    private final String link;
    private boolean down = true;

    /** @param link {@code node:interface} */
    @DataBoundConstructor
    public FaultStep(String link) {
        this.link = link == null ? "" : link.strip();
    }

    public String getLink() {
        return link;
    }

    public boolean isDown() {
        return down;
    }

    /** {@code false} runs the body without the fault. */
    @DataBoundSetter
    public void setDown(boolean down) {
        this.down = down;
    }

    @Override
    public StepExecution start(StepContext context) throws AbortException {
        return new FaultExecution(context, link, down, limit(Duration.ofMinutes(2)));
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends InnerStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyFault", "Shut an interface of the network lab down during a block");
        }

        @Override
        public boolean takesImplicitBlockArgument() {
            return true;
        }
    }
}
