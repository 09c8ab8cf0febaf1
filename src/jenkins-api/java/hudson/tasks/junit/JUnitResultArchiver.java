package hudson.tasks.junit;

import hudson.FilePath;
import hudson.Launcher;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Recorder;
import hudson.tasks.test.PipelineTestDetails;
import java.io.File;
import java.io.IOException;
import jenkins.tasks.SimpleBuildStep;

/** Signature of junit, for the compiler only; it parses, so that tests see what is published. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public class JUnitResultArchiver extends Recorder implements SimpleBuildStep, JUnitTask {
    private final String testResults;

    public JUnitResultArchiver(String a) {
        testResults = a;
    }

    public void perform(Run a, FilePath b, Launcher c, TaskListener d) throws InterruptedException, IOException {}

    public static TestResultSummary parseAndSummarize(
            JUnitTask a, PipelineTestDetails b, Run<?, ?> c, FilePath d, Launcher e, TaskListener f)
            throws InterruptedException, IOException {
        TestResult found = new TestResult(false);
        for (String file : a.getTestResults().split(",")) {
            found.parse(new File(d.getRemote(), file), b);
        }
        TestResultAction action = c.getAction(TestResultAction.class);
        if (action == null) {
            c.addAction(new TestResultAction(c, found, f));
        } else {
            action.mergeResult(found, f);
        }
        return new TestResultSummary(found);
    }

    public BuildStepMonitor getRequiredMonitorService() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getTestResults() {
        return testResults;
    }

    public double getHealthScaleFactor() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final void setHealthScaleFactor(double a) {}

    public String getStdioRetention() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final void setStdioRetention(String a) {}

    public boolean isKeepProperties() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final void setKeepProperties(boolean a) {}

    public boolean isKeepTestNames() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final void setKeepTestNames(boolean a) {}

    public boolean isAllowEmptyResults() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isSkipPublishingChecks() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setSkipPublishingChecks(boolean a) {}

    public String getChecksName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setChecksName(String a) {}

    public final void setAllowEmptyResults(boolean a) {}

    public boolean isSkipMarkingBuildUnstable() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setSkipMarkingBuildUnstable(boolean a) {}

    public boolean isSkipOldReports() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setSkipOldReports(boolean a) {}

    @Override
    public boolean isKeepLongStdio() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
