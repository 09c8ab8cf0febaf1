package org.jenkinsci.plugins.workflow.steps;

import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.util.List;
import jenkins.model.CauseOfInterruption;

/** Signature of workflow-step-api, for the compiler only. */
public final class FlowInterruptedException extends InterruptedException {
    private final Result result;
    private final boolean actual;
    private final List<CauseOfInterruption> causes;

    public FlowInterruptedException(Result a, boolean b, CauseOfInterruption... c) {
        result = a;
        actual = b;
        causes = List.of(c);
    }

    public Result getResult() {
        return result;
    }

    public List<CauseOfInterruption> getCauses() {
        return causes;
    }

    public boolean isActualInterruption() {
        return actual;
    }

    public void setActualInterruption(boolean a) {}

    public void handle(Run<?, ?> a, TaskListener b) {}
}
