package hudson.model;

import java.util.List;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface BuildListener extends TaskListener {
    default void started(List<Cause> a) {}

    default void finished(Result a) {}
}
