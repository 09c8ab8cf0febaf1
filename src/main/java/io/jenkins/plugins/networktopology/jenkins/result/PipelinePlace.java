package io.jenkins.plugins.networktopology.jenkins.result;

import java.util.List;
import java.util.Optional;

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
}
