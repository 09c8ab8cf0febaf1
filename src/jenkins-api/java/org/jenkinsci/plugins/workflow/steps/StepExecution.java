package org.jenkinsci.plugins.workflow.steps;

import com.google.common.util.concurrent.ListenableFuture;
import java.io.Serializable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class StepExecution implements Serializable {
    private StepContext context;

    protected StepExecution() {}

    protected StepExecution(StepContext a) {
        context = a;
    }

    public StepContext getContext() {
        return context;
    }

    public abstract boolean start() throws Exception;

    public void stop(Throwable a) throws Exception {
        context.onFailure(a);
    }

    public void onResume() {}

    public String getStatus() {
        return null;
    }

    public boolean blocksRestart() {
        return false;
    }

    public final String getStatusBounded(long a, TimeUnit b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static ListenableFuture<?> acceptAll(Consumer<StepExecution> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <T extends StepExecution> ListenableFuture<?> acceptAll(Class<T> a, Consumer<T> b) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
