package hudson.model;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class InvisibleAction implements Action {
    public InvisibleAction() {}

    public final String getIconFileName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getUrlName() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
