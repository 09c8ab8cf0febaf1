package hudson.model;

import java.io.IOException;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface Saveable {
    public static final Saveable NOOP = null;

    void save() throws IOException;
}
