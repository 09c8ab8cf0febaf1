package hudson.model;

import jenkins.model.CauseOfInterruption;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class Executor extends Thread implements ModelObject {
    public void interrupt() {}

    public void interrupt(Result a) {}

    public void interrupt(Result a, CauseOfInterruption[] b) {}

    public void run() {}

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Executor currentExecutor() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    private Executor() {}
}
