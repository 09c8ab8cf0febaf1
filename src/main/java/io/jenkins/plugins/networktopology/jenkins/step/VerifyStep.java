package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.Extension;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code networkTopologyVerify()}: everything that the topology expects. */
public final class VerifyStep extends CheckStep {

    @DataBoundConstructor
    public VerifyStep() {}

    @Override
    Verification expected(Topology lab) {
        return lab.verification();
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends InnerStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyVerify", "Verify the network lab: LLDP, pings, and what the topology says");
        }
    }
}
