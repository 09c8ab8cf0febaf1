package org.jenkinsci.plugins.workflow.graph;

import hudson.model.Action;
import hudson.model.Actionable;
import hudson.model.Saveable;
import java.io.IOException;
import java.util.List;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;

/** Signature of workflow-api, for the compiler only. */
public abstract class FlowNode extends Actionable implements Saveable {
    protected FlowNode(FlowExecution a, String b, List<FlowNode> c) {}

    protected FlowNode(FlowExecution a, String b, FlowNode[] c) {}

    public List<FlowNode> getParents() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public List<? extends BlockStartNode> getEnclosingBlocks() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getId() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public <T extends Action> T getAction(Class<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void save() throws IOException {}
}
