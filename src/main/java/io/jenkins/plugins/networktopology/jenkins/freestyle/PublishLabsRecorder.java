package io.jenkins.plugins.networktopology.jenkins.freestyle;

import hudson.EnvVars;
import hudson.Extension;
import hudson.model.AbstractProject;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.Publisher;
import hudson.tasks.Recorder;
import io.jenkins.plugins.networktopology.jenkins.result.LabPublication;
import java.io.IOException;
import jenkins.tasks.SimpleBuildStep;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/**
 * Publishes after a build, however it went, what was found out in its labs and is not published yet. The labs are gone by
 * then: what is published is what was kept with the build.
 */
public final class PublishLabsRecorder extends Recorder implements SimpleBuildStep {

    @DataBoundConstructor
    public PublishLabsRecorder() {}

    /** What is published is on the controller, so that a lost agent does not matter. */
    @Override
    public boolean requiresWorkspace() {
        return false;
    }

    @Override
    public void perform(Run<?, ?> run, EnvVars environment, TaskListener listener)
            throws InterruptedException, IOException {
        LabPublication.of(run, listener).publishKept();
    }

    /** With the type argument that the inherited one lacks. */
    @Override
    public DescriptorImpl getDescriptor() {
        return (DescriptorImpl) super.getDescriptor();
    }

    /** How it is configured. */
    @Extension
    @Symbol("networkTopologyPublish")
    public static final class DescriptorImpl extends BuildStepDescriptor<Publisher> {

        @Override
        public String getDisplayName() {
            return "Publish network lab results";
        }

        @Override
        @SuppressWarnings("rawtypes")
        public boolean isApplicable(Class<? extends AbstractProject> project) {
            return true;
        }
    }
}
