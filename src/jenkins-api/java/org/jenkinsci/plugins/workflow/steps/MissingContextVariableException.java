package org.jenkinsci.plugins.workflow.steps;

import java.util.List;

/** Signature of workflow-step-api, for the compiler only. */
public class MissingContextVariableException extends Exception {
    public MissingContextVariableException(Class<?> a, StepDescriptor b) {}

    public Class<?> getType() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getMessage() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public List<StepDescriptor> getProviders() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
