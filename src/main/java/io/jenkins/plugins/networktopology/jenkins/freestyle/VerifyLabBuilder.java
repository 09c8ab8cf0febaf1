package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.EnvVars;
import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import java.io.IOException;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/** Verifies the lab that is around a build's steps. */
public final class VerifyLabBuilder extends VerdictBuilder {

    @DataBoundConstructor
    public VerifyLabBuilder() {}

    /** The controller alone talks to devices. */
    @Override
    public boolean requiresWorkspace() {
        return false;
    }

    @Override
    public void perform(Run<?, ?> run, EnvVars environment, TaskListener listener)
            throws InterruptedException, IOException {
        verdict().gates(); // a mistake in them is told before anything else is
        LabVerdict.reach(run, new SurroundingLab(BuildRef.of(run), environment).find(), verdict(), listener);
    }

    /** How it is configured. */
    @Extension
    @Symbol("networkTopologyVerifyLab")
    public static final class DescriptorImpl extends VerdictDescriptor {

        @Override
        public String getDisplayName() {
            return "Verify network topology";
        }
    }
}
