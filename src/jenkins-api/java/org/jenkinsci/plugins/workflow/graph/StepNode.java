package org.jenkinsci.plugins.workflow.graph;

import org.jenkinsci.plugins.workflow.steps.StepDescriptor;

/** Signature of workflow-api, for the compiler only. */
public interface StepNode {
    StepDescriptor getDescriptor();
}
