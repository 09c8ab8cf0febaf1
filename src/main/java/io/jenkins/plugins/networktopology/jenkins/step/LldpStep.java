package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.Extension;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code networkTopologyLldp()}: every link in the LLDP tables of both its ends, and nothing else. */
public final class LldpStep extends CheckStep {

    @DataBoundConstructor
    public LldpStep() {}

    @Override
    Verification expected(Topology lab) {
        return lab.verification().onlyLldp();
    }

    /** How the step is called and what it needs. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {

        @Override
        public String getFunctionName() {
            return "networkTopologyLldp";
        }

        @Override
        public String getDisplayName() {
            return "Check the LLDP neighbours of the network lab";
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return LabStepExecution.CONTEXT;
        }
    }
}
