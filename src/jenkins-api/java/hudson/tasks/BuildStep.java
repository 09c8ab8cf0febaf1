package hudson.tasks;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface BuildStep {
    default BuildStepMonitor getRequiredMonitorService() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
