package io.jenkins.plugins.networktopology.jenkins.view;

import hudson.Extension;
import hudson.model.Job;
import hudson.model.Run;
import hudson.views.ListViewColumn;
import hudson.views.ListViewColumnDescriptor;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/** A list's column with the verdict of each job's last build that is complete. */
public final class LabVerdictColumn extends ListViewColumn {

    @DataBoundConstructor
    public LabVerdictColumn() {}

    /** What the page shows of an item; null if it has no such build. */
    public LabResultAction resultOf(Object item) {
        if (!(item instanceof Job<?, ?> job)) {
            return null;
        }
        Run<?, ?> last = job.getLastCompletedBuild();
        return last == null ? null : last.getAction(LabResultAction.class);
    }

    /** How the column is chosen. */
    @Extension
    @Symbol("networkTopologyVerdict")
    public static final class DescriptorImpl extends ListViewColumnDescriptor {

        @Override
        public String getDisplayName() {
            return "Network topology";
        }

        @Override
        public boolean shownByDefault() {
            return false;
        }
    }
}
