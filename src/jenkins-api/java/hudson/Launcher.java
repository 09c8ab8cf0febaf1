package hudson;

import hudson.model.TaskListener;
import hudson.remoting.VirtualChannel;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class Launcher {
    protected Launcher(TaskListener a, VirtualChannel b) {}

    protected Launcher(Launcher a) {}

    public TaskListener getListener() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isUnix() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static class LocalLauncher extends Launcher {
        public LocalLauncher(TaskListener a) {
            super(a, null);
        }
    }
}
