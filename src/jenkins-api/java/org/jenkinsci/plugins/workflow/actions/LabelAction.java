package org.jenkinsci.plugins.workflow.actions;

/** Signature of workflow-api, for the compiler only. */
public class LabelAction implements PersistentAction {
    private final String displayName;

    public LabelAction(String a) {
        displayName = a;
    }

    public String getIconFileName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getUrlName() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
