package io.jenkins.plugins.networktopology.jenkins.config;

import hudson.Extension;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Descriptor;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/** A cluster that builds may choose by its name. */
public final class LabCluster extends AbstractDescribableImpl<LabCluster> {

    private final String name;

    @DataBoundConstructor
    public LabCluster(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    /** How a cluster is configured. */
    @Extension
    @Symbol("labCluster")
    public static final class DescriptorImpl extends Descriptor<LabCluster> {

        @Override
        public String getDisplayName() {
            return "Cluster";
        }
    }
}
