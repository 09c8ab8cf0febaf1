package hudson.tasks;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public enum BuildStepMonitor {
    NONE,
    STEP,
    BUILD;
}
