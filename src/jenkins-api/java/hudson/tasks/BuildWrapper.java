package hudson.tasks;

import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class BuildWrapper extends AbstractDescribableImpl<BuildWrapper> implements ExtensionPoint {
    public BuildWrapper() {}
}
