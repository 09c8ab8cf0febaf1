package org.jenkinsci.plugins.workflow.steps;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class GeneralNonBlockingStepExecution extends StepExecution {
    protected GeneralNonBlockingStepExecution(StepContext a) {}

    protected final void run(GeneralNonBlockingStepExecution.Block a) {}

    public void stop(Throwable a) throws Exception {}

    public void onResume() {}

    public String getStatus() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean blocksRestart() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @FunctionalInterface
    protected static interface Block {
        void run() throws Exception;
    }
}
