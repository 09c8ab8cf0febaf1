package hudson.tasks.junit;

import hudson.model.ModelObject;
import hudson.tasks.test.PipelineTestDetails;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;

/** Signature of junit, for the compiler only; it counts, so that tests see what is published. */
public final class TestResult implements Serializable, ModelObject {
    private int passed;
    private int failed;

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

    public void parse(File a, PipelineTestDetails b) throws IOException {
        String xml = java.nio.file.Files.readString(a.toPath());
        passed += xml.split("<testcase ").length - 1;
        failed += xml.split("<(failure|error) ").length - 1;
        passed -= xml.split("<(failure|error|skipped) ").length - 1;
    }

    void add(TestResult other) {
        passed += other.passed;
        failed += other.failed;
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int getPassCount() {
        return passed;
    }

    public int getFailCount() {
        return failed;
    }
}
