package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Result;
import hudson.model.Run;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.jenkinsci.plugins.workflow.graph.FlowNode;

/** Marks a build, and the step of it, as worse than a success: both, or the graph and the build's ball differ. */
public final class BuildMark {

    private BuildMark() {}

    /**
     * Marks.
     *
     * @param step empty outside of Pipelines
     * @param result UNSTABLE or FAILURE
     */
    public static void mark(Run<?, ?> run, Optional<FlowNode> step, Result result, String message) {
        step.ifPresent(node -> node.addOrReplaceAction(new WarningAction(result).withMessage(message)));
        run.setResult(result);
    }
}
