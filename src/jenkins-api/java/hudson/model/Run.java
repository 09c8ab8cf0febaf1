package hudson.model;

import hudson.EnvVars;
import hudson.ExtensionPoint;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import jenkins.model.ArtifactManager;
import jenkins.model.StandardArtifactManager;
import org.kohsuke.stapler.StaplerProxy;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class Run<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>> extends Actionable
        implements ExtensionPoint, Comparable<RunT>, AccessControlled, PersistenceRoot, StaplerProxy, ModelObject {
    public static final PermissionGroup PERMISSIONS = null;
    public static final Permission DELETE = null;
    public static final Permission UPDATE = null;
    public static final Permission ARTIFACTS = null;

    protected Run(JobT a) throws IOException {}

    protected Run(JobT a, Calendar b) {}

    protected Run(JobT a, long b) {}

    protected Run(JobT a, File b) throws IOException {}

    public void addAction(Action a) {}

    public Result getResult() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void setResult(Result a) {}

    public boolean isBuilding() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isInProgress() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isLogUpdated() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Executor getExecutor() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final Charset getCharset() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public List<Cause> getCauses() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final boolean isKeepLog() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public JobT getParent() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Calendar getTimestamp() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final Date getTime() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final long getTimeInMillis() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final long getStartTimeInMillis() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getTimestampString2() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public long getDuration() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean hasntStartedYet() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getFullDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public int getNumber() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunT getPreviousBuild() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final RunT getPreviousCompletedBuild() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public RunT getNextBuild() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getId() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public File getRootDir() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final ArtifactManager getArtifactManager() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final ArtifactManager pickArtifactManager() throws IOException {
        return new StandardArtifactManager(this);
    }

    public File getArtifactsDir() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public File getLogFile() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public ACL getACL() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void delete() throws IOException {}

    public void save() throws IOException {}

    public EnvVars getEnvironment() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public EnvVars getEnvironment(TaskListener a) throws IOException, InterruptedException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getExternalizableId() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Run<?, ?> fromExternalizableId(String a) throws IllegalArgumentException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public int compareTo(RunT a) {
        return Integer.compare(getNumber(), a.getNumber());
    }

    public Object getTarget() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
