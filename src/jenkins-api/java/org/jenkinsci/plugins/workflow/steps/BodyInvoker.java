package org.jenkinsci.plugins.workflow.steps;

import com.google.common.util.concurrent.FutureCallback;
import hudson.console.ConsoleLogFilter;
import java.util.Collection;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class BodyInvoker {
    public BodyInvoker() {}

    public abstract BodyInvoker withContext(Object a);

    public BodyInvoker withContexts(Object... a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public BodyInvoker withContexts(Collection<?> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract BodyInvoker withDisplayName(String a);

    public abstract BodyInvoker withCallback(BodyExecutionCallback a);

    public final BodyInvoker withCallback(FutureCallback<Object> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract BodyExecution start();

    public static ConsoleLogFilter mergeConsoleLogFilters(ConsoleLogFilter a, ConsoleLogFilter b) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
