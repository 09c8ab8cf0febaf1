package jenkins.tasks;

import hudson.EnvVars;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Action;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStep;
import java.io.IOException;
import java.util.Collection;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface SimpleBuildStep extends BuildStep {
    default void perform(Run<?, ?> a, FilePath b, EnvVars c, Launcher d, TaskListener e)
            throws InterruptedException, IOException {
        perform(a, c, e);
    }

    default void perform(Run<?, ?> a, EnvVars b, TaskListener c) throws InterruptedException, IOException {}

    default boolean requiresWorkspace() {
        return true;
    }

    public static interface LastBuildAction extends Action {
        Collection<? extends Action> getProjectActions();
    }
}
