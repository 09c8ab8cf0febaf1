package io.jenkins.plugins.networktopology.jenkins.step;

import org.jenkinsci.plugins.workflow.steps.BodyExecutionCallback;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** Tells a lab's step that its body has ended. Runs on the thread that runs the Pipeline, so it only passes it on. */
final class LabBodyCallback extends BodyExecutionCallback {

    private static final long serialVersionUID = 1L;

    private final NetworkTopologyExecution execution;

    LabBodyCallback(NetworkTopologyExecution execution) {
        this.execution = execution;
    }

    @Override
    public void onSuccess(StepContext context, Object result) {
        execution.leave(result, null);
    }

    @Override
    public void onFailure(StepContext context, Throwable thrown) {
        execution.leave(null, thrown);
    }
}
