package hudson.model;

import java.io.IOException;
import java.util.logging.Level;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class AsyncPeriodicWork extends PeriodicWork {
    public final String name = null;

    protected AsyncPeriodicWork(String a) {}

    public final void doRun() {}

    protected Level getNormalLoggingLevel() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected Level getSlowLoggingLevel() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected Level getErrorLoggingLevel() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected abstract void execute(TaskListener a) throws IOException, InterruptedException;
}
