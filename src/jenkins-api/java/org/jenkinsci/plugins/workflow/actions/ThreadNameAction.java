package org.jenkinsci.plugins.workflow.actions;

/** Signature of workflow-api, for the compiler only. */
public interface ThreadNameAction extends PersistentAction {
    String getThreadName();
}
