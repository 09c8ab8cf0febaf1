package hudson.model;

import hudson.ExtensionPoint;
import hudson.util.RunList;
import java.util.SortedMap;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class Job<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>> extends AbstractItem
        implements ExtensionPoint, ModelObject {
    protected Job(ItemGroup a, String b) {
        super(a, b);
    }

    public int getNextBuildNumber() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public abstract boolean isBuildable();

    public RunList<RunT> getBuilds() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunList<RunT> getNewBuilds() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunT getBuild(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunT getBuildByNumber(int a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected abstract SortedMap<Integer, ? extends RunT> _getRuns();

    public RunT getLastBuild() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunT getLastSuccessfulBuild() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunT getLastCompletedBuild() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void save() throws java.io.IOException {}
}
