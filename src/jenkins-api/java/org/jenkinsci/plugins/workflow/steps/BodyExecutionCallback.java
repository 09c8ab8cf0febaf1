package org.jenkinsci.plugins.workflow.steps;

import com.google.common.util.concurrent.FutureCallback;
import java.io.Serializable;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class BodyExecutionCallback implements Serializable {
    public BodyExecutionCallback() {}

    public void onStart(StepContext a) {}

    public abstract void onSuccess(StepContext a, Object b);

    public abstract void onFailure(StepContext a, Throwable b);

    public static BodyExecutionCallback wrap(FutureCallback<Object> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract static class TailCall extends BodyExecutionCallback {
        public TailCall() {}

        protected abstract void finished(StepContext a) throws Exception;

        public final void onSuccess(StepContext a, Object b) {
            try {
                finished(a);
            } catch (Exception e) {
                a.onFailure(e);
                return;
            }
            a.onSuccess(b);
        }

        public void onFailure(StepContext a, Throwable b) {
            try {
                finished(a);
            } catch (Exception e) {
                b.addSuppressed(e);
            }
            a.onFailure(b);
        }
    }
}
