package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.Extension;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code networkTopologyVerify()}: everything that the topology expects. */
public final class VerifyStep extends CheckStep {

    @DataBoundConstructor
    public VerifyStep() {}

    @Override
    Verification expected(Topology lab) {
        return lab.verification();
    }

    /** How the step is called and what it needs. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {

        @Override
        public String getFunctionName() {
            return "networkTopologyVerify";
        }

        @Override
        public String getDisplayName() {
            return "Verify the network lab: LLDP, pings, and what the topology says";
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return LabStepExecution.CONTEXT;
        }
    }
}
