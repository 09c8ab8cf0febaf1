package hudson.tasks;

import hudson.DescriptorExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Describable;
import hudson.model.Descriptor;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class Builder extends BuildStepCompatibilityLayer implements Describable<Builder>, ExtensionPoint {
    public Builder() {}

    public Descriptor<Builder> getDescriptor() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static DescriptorExtensionList<Builder, Descriptor<Builder>> all() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
