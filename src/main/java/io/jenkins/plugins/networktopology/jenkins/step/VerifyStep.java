package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.ArrayList;
import java.util.List;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** {@code networkTopologyVerify()}: everything that the topology expects, or some kinds of it. */
public final class VerifyStep extends CheckStep {

    private List<String> checks = new ArrayList<>();

    @DataBoundConstructor
    public VerifyStep() {}

    public List<String> getChecks() {
        return List.copyOf(checks);
    }

    /** The kinds of checks to make, each a name or several with commas between; none: all that the topology expects. */
    @DataBoundSetter
    public void setChecks(List<String> checks) {
        this.checks = CheckChoice.names(checks);
    }

    /** The same for a text field. */
    public String getChecksText() {
        return String.join(", ", checks);
    }

    @Override
    void checkParameters() throws AbortException {
        CheckChoice.of(checks);
    }

    @Override
    Verification expected(Topology lab) throws AbortException {
        return CheckChoice.of(checks).from(lab.verification());
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends InnerStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyVerify", "Verify the network lab: LLDP, pings, and what the topology says");
        }

        /** Asks nothing of the controller, so that anybody may know. */
        @POST
        public FormValidation doCheckChecks(@QueryParameter String value) {
            return CheckChoice.validation(value);
        }
    }
}
