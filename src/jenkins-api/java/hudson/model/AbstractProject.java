package hudson.model;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class AbstractProject<P extends AbstractProject<P, R>, R extends AbstractBuild<P, R>> extends Job<P, R>
        implements Item, Queue.Task {
    protected AbstractProject() {
        super((ItemGroup) null, (String) null);
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
