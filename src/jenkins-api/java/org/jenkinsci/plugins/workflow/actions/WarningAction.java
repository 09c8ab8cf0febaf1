package org.jenkinsci.plugins.workflow.actions;

import hudson.model.Result;

/** Signature of workflow-api, for the compiler only. */
public class WarningAction implements PersistentAction {
    public WarningAction(Result a) {}

    public WarningAction withMessage(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getMessage() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Result getResult() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getIconFileName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getUrlName() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
