package hudson.security;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class ACLContext implements AutoCloseable {
    private final Runnable end;

    ACLContext(Runnable end) {
        this.end = end;
    }

    public void close() {
        end.run();
    }
}
