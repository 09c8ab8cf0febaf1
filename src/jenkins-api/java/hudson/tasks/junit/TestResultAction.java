package hudson.tasks.junit;

import hudson.model.BuildListener;
import hudson.model.HealthReportingAction;
import hudson.model.Run;
import hudson.model.TaskListener;
import jenkins.model.RunAction2;
import jenkins.tasks.SimpleBuildStep;
import org.kohsuke.stapler.StaplerProxy;

/** Signature of junit, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public class TestResultAction
        implements StaplerProxy, SimpleBuildStep.LastBuildAction, HealthReportingAction, RunAction2 {
    private final TestResult result;

    public TestResultAction(Run a, TestResult b, TaskListener c) {
        result = b;
    }

    public void setResult(TestResult a, TaskListener b) {}

    public void setResult(TestResult a, BuildListener b) {}

    public TestResult getResult() {
        return result;
    }

    public void mergeResult(TestResult a, TaskListener b) {
        result.add(a);
    }

    @Override
    public String getUrlName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public String getIconFileName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public hudson.model.HealthReport getBuildHealth() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public void onLoad(Run<?, ?> a) {}

    @Override
    public void onAttached(Run<?, ?> a) {}

    @Override
    public java.util.Collection<? extends hudson.model.Action> getProjectActions() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
