package org.jenkinsci.plugins.workflow.actions;

import hudson.model.Action;

/** Signature of workflow-api, for the compiler only. */
public interface PersistentAction extends Action {}
