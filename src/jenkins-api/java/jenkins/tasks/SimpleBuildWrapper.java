package jenkins.tasks;

import hudson.EnvVars;
import hudson.FilePath;
import hudson.Launcher;
import hudson.console.ConsoleLogFilter;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildWrapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class SimpleBuildWrapper extends BuildWrapper {
    public SimpleBuildWrapper() {}

    public boolean requiresWorkspace() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setUp(SimpleBuildWrapper.Context a, Run<?, ?> b, FilePath c, Launcher d, TaskListener e, EnvVars f)
            throws IOException, InterruptedException {}

    public void setUp(SimpleBuildWrapper.Context a, Run<?, ?> b, TaskListener c, EnvVars d)
            throws IOException, InterruptedException {}

    public SimpleBuildWrapper.Context createContext() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected boolean runPreCheckout() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public ConsoleLogFilter createLoggerDecorator(Run<?, ?> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static final class Context {
        private final java.util.Map<String, String> env = new java.util.LinkedHashMap<>();
        private SimpleBuildWrapper.Disposer disposer;

        public Context() {}

        public void env(String a, String b) {
            env.put(a, b);
        }

        public SimpleBuildWrapper.Disposer getDisposer() {
            return disposer;
        }

        public Map<String, String> getEnv() {
            return env;
        }

        public void setDisposer(SimpleBuildWrapper.Disposer a) {
            disposer = a;
        }
    }

    public abstract static class Disposer implements Serializable {
        public Disposer() {}

        public final boolean requiresWorkspace() {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public void tearDown(Run<?, ?> a, FilePath b, Launcher c, TaskListener d)
                throws IOException, InterruptedException {}

        public void tearDown(Run<?, ?> a, TaskListener b) throws IOException, InterruptedException {}
    }
}
