package org.jenkinsci.plugins.workflow.steps;

import java.io.Serializable;
import java.util.Collection;
import java.util.concurrent.Future;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class BodyExecution implements Future<Object>, Serializable {
    public BodyExecution() {}

    public abstract Collection<StepExecution> getCurrentExecutions();

    public boolean cancel(Throwable a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
