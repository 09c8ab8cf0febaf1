package org.jenkinsci.plugins.workflow.steps;

import hudson.ExtensionPoint;

/** Signature of workflow-step-api, for the compiler only. */
public interface DynamicContext extends ExtensionPoint {
    public abstract static class Typed<T> implements DynamicContext {
        public Typed() {}

        protected abstract Class<T> type();
    }
}
