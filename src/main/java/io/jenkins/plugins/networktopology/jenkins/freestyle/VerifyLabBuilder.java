package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.EnvVars;
import hudson.Extension;
import hudson.model.AbstractProject;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.Builder;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import java.io.IOException;
import jenkins.tasks.SimpleBuildStep;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** Verifies the lab that is around a build's steps. */
public final class VerifyLabBuilder extends Builder implements SimpleBuildStep {

    private final VerdictOptions verdict = new VerdictOptions();

    @DataBoundConstructor
    public VerifyLabBuilder() {}

    /** From which verdict on the build fails. */
    public String getFailOn() {
        return verdict.failOn();
    }

    @DataBoundSetter
    public void setFailOn(String failOn) {
        verdict.failOn(failOn);
    }

    /** From which verdict on it becomes unstable; empty for any that is not a pass. */
    public String getUnstableOn() {
        return verdict.unstableOn();
    }

    @DataBoundSetter
    public void setUnstableOn(String unstableOn) {
        verdict.unstableOn(unstableOn);
    }

    /** How long the checks may take to become true, such as {@code 2m}; empty: as the topology says. */
    public String getWithin() {
        return verdict.within();
    }

    @DataBoundSetter
    public void setWithin(String time) {
        verdict.within(time);
    }

    /** How long they must then stay true; empty: as the topology says. */
    public String getStableFor() {
        return verdict.stableFor();
    }

    @DataBoundSetter
    public void setStableFor(String time) {
        verdict.stableFor(time);
    }

    /** The controller alone talks to devices. */
    @Override
    public boolean requiresWorkspace() {
        return false;
    }

    @Override
    public void perform(Run<?, ?> run, EnvVars environment, TaskListener listener)
            throws InterruptedException, IOException {
        verdict.gates(); // a mistake in them is told before anything else is
        LabVerdict.reach(run, new SurroundingLab(BuildRef.of(run), environment).find(), verdict, listener);
    }

    /** How it is configured. */
    @Extension
    @Symbol("networkTopologyVerifyLab")
    public static final class DescriptorImpl extends BuildStepDescriptor<Builder> {

        @Override
        public String getDisplayName() {
            return "Verify network topology";
        }

        @Override
        @SuppressWarnings("rawtypes")
        public boolean isApplicable(Class<? extends AbstractProject> project) {
            return true;
        }

        @POST
        public FormValidation doCheckWithin(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.time("within", value));
        }

        @POST
        public FormValidation doCheckStableFor(@AncestorInPath Item item, @QueryParameter String value) {
            return LabFields.check(item, () -> LabFields.time("stableFor", value));
        }
    }
}
