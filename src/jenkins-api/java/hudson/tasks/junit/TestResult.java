package hudson.tasks.junit;

import hudson.model.ModelObject;
import hudson.tasks.test.PipelineTestDetails;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;

/** Signature of junit, for the compiler only. */
public final class TestResult implements Serializable, ModelObject {
    public TestResult() {}

    public TestResult(boolean a) {}

    public TestResult(long a, boolean b) throws IOException {}

    public TestResult(TestResult a) {}

    public void parse(long a, File b, String[] c) throws IOException {}

    public void parse(long a, File b, PipelineTestDetails c, String[] d) throws IOException {}

    public void parse(long a, Iterable<File> b) throws IOException {}

    public void parse(long a, Iterable<File> b, PipelineTestDetails c) throws IOException {}

    public void parse(Iterable<File> a, PipelineTestDetails b) throws IOException {}

    public void parse(File a) throws IOException {}

    public void parse(File a, PipelineTestDetails b) throws IOException {}

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int getPassCount() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int getFailCount() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
