package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.EnvVars;
import hudson.Extension;
import hudson.Util;
import hudson.model.AbstractProject;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.Builder;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.step.Gates;
import java.io.IOException;
import jenkins.tasks.SimpleBuildStep;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** Verifies the lab that is around a build's steps. */
public final class VerifyLabBuilder extends Builder implements SimpleBuildStep {

    private String failOn = "fail";
    private String unstableOn = "";

    @DataBoundConstructor
    public VerifyLabBuilder() {}

    /** From which verdict on the build fails. */
    public String getFailOn() {
        return failOn;
    }

    @DataBoundSetter
    public void setFailOn(String verdict) {
        failOn = LabOptions.text(verdict).isEmpty() ? "fail" : LabOptions.text(verdict);
    }

    /** From which verdict on it becomes unstable; empty for any that is not a pass. */
    public String getUnstableOn() {
        return unstableOn;
    }

    @DataBoundSetter
    public void setUnstableOn(String verdict) {
        unstableOn = LabOptions.text(verdict);
    }

    /** The controller alone talks to devices. */
    @Override
    public boolean requiresWorkspace() {
        return false;
    }

    @Override
    public void perform(Run<?, ?> run, EnvVars environment, TaskListener listener)
            throws InterruptedException, IOException {
        Gates gates = Gates.parse(failOn, Util.fixEmptyAndTrim(unstableOn));
        LabVerdict.reach(run, new SurroundingLab(BuildRef.of(run), environment).find(), gates, listener);
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
    }
}
