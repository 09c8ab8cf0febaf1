package hudson.triggers;

import java.util.TimerTask;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class SafeTimerTask extends TimerTask {
    public SafeTimerTask() {}

    public final void run() {}

    protected abstract void doRun() throws Exception;
}
