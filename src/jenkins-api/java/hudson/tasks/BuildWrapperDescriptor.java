package hudson.tasks;

import hudson.model.AbstractProject;
import hudson.model.Descriptor;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class BuildWrapperDescriptor extends Descriptor<BuildWrapper> {
    protected BuildWrapperDescriptor(Class<? extends BuildWrapper> a) {}

    protected BuildWrapperDescriptor() {}

    public abstract boolean isApplicable(AbstractProject<?, ?> a);
}
