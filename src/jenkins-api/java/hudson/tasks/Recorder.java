package hudson.tasks;

import hudson.ExtensionPoint;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class Recorder extends Publisher implements ExtensionPoint {
    protected Recorder() {}

    public BuildStepDescriptor getDescriptor() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
