package org.jenkinsci.plugins.workflow.steps;

import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;

/** Signature of workflow-step-api, for the compiler only. */
public abstract class Step extends AbstractDescribableImpl<Step> implements ExtensionPoint {
    public Step() {}

    public abstract StepExecution start(StepContext a) throws Exception;

    public StepDescriptor getDescriptor() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
