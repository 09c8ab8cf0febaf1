package org.jenkinsci.plugins.workflow.actions;

/** Signature of workflow-api, for the compiler only. */
public class LabelAction implements PersistentAction {
    public LabelAction(String a) {}

    public String getIconFileName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getUrlName() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
