package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.Util;
import java.time.Duration;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * {@code networkTopologyFault(link: 'r1:eth1') { … }}: an interface shut down while a body runs;
 * {@code networkTopologyFault(node: 'r1') { … }}: a node restarted, which boots meanwhile.
 */
public final class FaultStep extends TimedStep {

    private String link;
    private String node;
    private boolean down = true;

    @DataBoundConstructor
    public FaultStep() {}

    FaultStep(String link) {
        setLink(link);
    }

    public String getLink() {
        return link;
    }

    /** One end of the link to take down, {@code node:interface}. */
    @DataBoundSetter
    public void setLink(String link) {
        this.link = Util.fixEmptyAndTrim(link);
    }

    public String getNode() {
        return node;
    }

    /** The name of the node to restart. */
    @DataBoundSetter
    public void setNode(String node) {
        this.node = Util.fixEmptyAndTrim(node);
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
        return new FaultExecution(context, fault(), down);
    }

    private LabFault fault() throws AbortException {
        if (node == null && link == null) {
            throw new AbortException(
                    "link, node: neither is given; expected a link to take down, like link: 'r1:eth1', or a node to"
                            + " restart, like node: 'r1'");
        }
        if (node == null) {
            return new LinkFault(link, limit(Duration.ofMinutes(2)));
        }
        if (link != null) {
            throw new AbortException("link, node: both are given, \"" + link + "\" and \"" + node
                    + "\"; expected one of them, and the other fault in a block of its own");
        }
        return new RestartFault(node, getTimeout() == null ? Optional.empty() : Optional.of(limit(Duration.ZERO)));
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends InnerStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyFault", "Take a link of the network lab down, or restart a node, during a block");
        }

        @Override
        public boolean takesImplicitBlockArgument() {
            return true;
        }
    }
}
