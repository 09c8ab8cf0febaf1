package hudson.tasks.junit;

import java.io.Serializable;

/** Signature of junit, for the compiler only. */
public class TestResultSummary implements Serializable {
    public TestResultSummary() {}

    public TestResultSummary(int a, int b, int c, int d) {}

    public TestResultSummary(TestResult a) {}

    public int getFailCount() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int getSkipCount() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int getPassCount() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int getTotalCount() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
