package hudson.model;

import hudson.FilePath;
import java.io.IOException;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class AbstractBuild<P extends AbstractProject<P, R>, R extends AbstractBuild<P, R>> extends Run<P, R>
        implements Runnable {
    public final P getProject() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final FilePath getWorkspace() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected AbstractBuild() throws IOException {
        super((P) null);
    }
}
