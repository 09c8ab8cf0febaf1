package org.jenkinsci.plugins.workflow.steps;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class SynchronousNonBlockingStepExecution<T> extends StepExecution {
    private transient volatile Thread worker;
    private transient volatile Throwable stopCause;

    protected SynchronousNonBlockingStepExecution(StepContext a) {
        super(a);
    }

    protected abstract T run() throws Exception;

    public final boolean start() throws Exception {
        worker = new Thread(
                () -> {
                    try {
                        T value = run();
                        if (stopCause == null) {
                            getContext().onSuccess(value);
                        }
                    } catch (Throwable t) {
                        if (stopCause == null) {
                            getContext().onFailure(t);
                        } else {
                            stopCause.addSuppressed(t);
                        }
                    }
                },
                "step " + getClass().getSimpleName());
        worker.setDaemon(true);
        worker.start();
        return false;
    }

    public void stop(Throwable a) throws Exception {
        stopCause = a;
        worker.interrupt();
        super.stop(a);
    }

    public void onResume() {
        getContext().onFailure(new Exception("a restart interrupted the step"));
    }

    public String getStatus() {
        return null;
    }

    public boolean blocksRestart() {
        return worker != null && worker.isAlive();
    }
}
