package org.jenkinsci.plugins.workflow.steps;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class SynchronousStepExecution<T> extends StepExecution {
    protected SynchronousStepExecution(StepContext a) {
        super(a);
    }

    protected abstract T run() throws Exception;

    public final boolean start() throws Exception {
        getContext().onSuccess(run());
        return true;
    }

    public void stop(Throwable a) throws Exception {}
}
