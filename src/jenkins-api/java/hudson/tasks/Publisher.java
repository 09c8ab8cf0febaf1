package hudson.tasks;

import hudson.DescriptorExtensionList;
import hudson.model.Describable;
import hudson.model.Descriptor;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class Publisher extends BuildStepCompatibilityLayer implements Describable<Publisher> {
    protected Publisher() {}

    public Descriptor<Publisher> getDescriptor() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static DescriptorExtensionList<Publisher, Descriptor<Publisher>> all() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
