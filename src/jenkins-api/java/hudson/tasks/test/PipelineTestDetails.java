package hudson.tasks.test;

import java.io.Serializable;
import java.util.List;

/** Signature of junit, for the compiler only. */
public class PipelineTestDetails implements Serializable {
    public PipelineTestDetails() {}

    public String getNodeId() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setNodeId(String a) {}

    public List<String> getEnclosingBlocks() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setEnclosingBlocks(List<String> a) {}

    public List<String> getEnclosingBlockNames() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setEnclosingBlockNames(List<String> a) {}
}
