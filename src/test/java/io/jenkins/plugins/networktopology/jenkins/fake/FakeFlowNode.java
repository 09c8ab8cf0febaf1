package io.jenkins.plugins.networktopology.jenkins.fake;

import hudson.model.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jenkinsci.plugins.workflow.graph.BlockStartNode;
import org.jenkinsci.plugins.workflow.graph.StepNode;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;

/** A step's node in the flow graph, with the blocks around it. */
public final class FakeFlowNode extends BlockStartNode implements StepNode {

    private final String id;
    private final String function;
    private final List<FakeFlowNode> enclosing;
    private final List<Action> actions = new ArrayList<>();

    /** @param enclosing innermost first */
    public FakeFlowNode(String id, String function, List<FakeFlowNode> enclosing) {
        this.id = id;
        this.function = function;
        this.enclosing = List.copyOf(enclosing);
    }

    public FakeFlowNode with(Action action) {
        actions.add(action);
        return this;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public List<? extends BlockStartNode> getEnclosingBlocks() {
        return enclosing;
    }

    @Override
    public StepDescriptor getDescriptor() {
        return new StepDescriptor() {
            @Override
            public String getFunctionName() {
                return function;
            }

            @Override
            public Set<? extends Class<?>> getRequiredContext() {
                return Set.of();
            }
        };
    }

    @Override
    public boolean addOrReplaceAction(Action action) {
        actions.removeIf(known -> known.getClass() == action.getClass());
        return actions.add(action);
    }

    @Override
    public <T extends Action> T getAction(Class<T> type) {
        return actions.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
