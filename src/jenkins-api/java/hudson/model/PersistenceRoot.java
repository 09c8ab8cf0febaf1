package hudson.model;

import java.io.File;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface PersistenceRoot extends Saveable {
    File getRootDir();
}
