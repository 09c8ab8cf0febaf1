package org.jenkinsci.plugins.workflow.actions;

import hudson.model.Result;

/** Signature of workflow-api, for the compiler only. */
public class WarningAction implements PersistentAction {
    private final Result result;
    private String message;

    public WarningAction(Result a) {
        result = a;
    }

    public WarningAction withMessage(String a) {
        message = a;
        return this;
    }

    public String getMessage() {
        return message;
    }

    public Result getResult() {
        return result;
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
