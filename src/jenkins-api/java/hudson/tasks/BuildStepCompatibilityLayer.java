package hudson.tasks;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@Deprecated
public abstract class BuildStepCompatibilityLayer implements BuildStep {
    public BuildStepCompatibilityLayer() {}
}
