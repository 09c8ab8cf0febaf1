package io.jenkins.plugins.networktopology.jenkins.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.actions.LabelAction;
import org.jenkinsci.plugins.workflow.actions.ThreadNameAction;
import org.jenkinsci.plugins.workflow.graph.BlockStartNode;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.graph.StepNode;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;

/**
 * Where in a Pipeline something was found out.
 *
 * @param node the step's node in the flow graph; empty outside of Pipelines
 * @param blocks the ids of the stages and parallel branches around it, innermost first
 * @param names their names
 */
public record PipelinePlace(Optional<String> node, List<String> blocks, List<String> names) {

    /** A build that is no Pipeline. */
    public static final PipelinePlace NONE = new PipelinePlace(Optional.empty(), List.of(), List.of());

    public PipelinePlace {
        blocks = List.copyOf(blocks);
        names = List.copyOf(names);
    }

    /** The place of a step. */
    static PipelinePlace of(FlowNode step) {
        List<String> blocks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (BlockStartNode block : step.getEnclosingBlocks()) {
            name(block).ifPresent(name -> {
                blocks.add(block.getId());
                if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
                    names.add(name);
                }
            });
        }
        return new PipelinePlace(Optional.of(step.getId()), blocks, names);
    }

    /** Declarative wraps a parallel stage into a branch of the same name, which is not told twice. */
    private static Optional<String> name(BlockStartNode block) {
        ThreadNameAction branch = block.getAction(ThreadNameAction.class);
        if (branch != null) {
            return Optional.of(branch.getThreadName());
        }
        LabelAction label = block.getAction(LabelAction.class);
        return label != null && isStage(block) ? Optional.of(label.getDisplayName()) : Optional.empty();
    }

    private static boolean isStage(FlowNode block) {
        StepDescriptor step = block instanceof StepNode node ? node.getDescriptor() : null;
        return step != null && step.getFunctionName().equals("stage");
    }
}
