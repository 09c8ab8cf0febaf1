package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.Util;
import java.time.Duration;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** {@code networkTopologyFault(link: 'r1:eth1') { … }}: an interface shut down while a body runs. */
public final class FaultStep extends Step {

    private final String link;
    private boolean down = true;
    private String timeout;

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

    public String getTimeout() {
        return timeout;
    }

    /** How long shutting and opening may take each; left out: two minutes. */
    @DataBoundSetter
    public void setTimeout(String timeout) {
        this.timeout = Util.fixEmptyAndTrim(timeout);
    }

    @Override
    public StepExecution start(StepContext context) throws AbortException {
        return new FaultExecution(context, link, down, TimeSpan.orElse("timeout", timeout, Duration.ofMinutes(2)));
    }

    /** How the step is called and what it needs. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {

        @Override
        public String getFunctionName() {
            return "networkTopologyFault";
        }

        @Override
        public String getDisplayName() {
            return "Shut an interface of the network lab down during a block";
        }

        @Override
        public boolean takesImplicitBlockArgument() {
            return true;
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return LabStepExecution.CONTEXT;
        }
    }
}
