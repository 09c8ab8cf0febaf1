package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.Extension;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code networkTopologyLldp()}: every link in the LLDP tables of both its ends, and nothing else. */
public final class LldpStep extends CheckStep {

    @DataBoundConstructor
    public LldpStep() {}

    @Override
    Verification expected(Topology lab) {
        return lab.verification().onlyLldp();
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends InnerStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyLldp", "Check the LLDP neighbours of the network lab");
        }
    }
}
