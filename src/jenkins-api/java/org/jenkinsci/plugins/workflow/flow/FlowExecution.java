package org.jenkinsci.plugins.workflow.flow;

/** Signature of workflow-api, for the compiler only. */
public abstract class FlowExecution {
    protected FlowExecution() {}
}
