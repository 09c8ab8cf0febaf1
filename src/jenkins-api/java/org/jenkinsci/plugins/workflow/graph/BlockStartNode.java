package org.jenkinsci.plugins.workflow.graph;

import java.util.List;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;

/** Signature of workflow-api, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class BlockStartNode extends FlowNode {
    protected BlockStartNode() {
        super((FlowExecution) null, (String) null, (List) null);
    }
}
