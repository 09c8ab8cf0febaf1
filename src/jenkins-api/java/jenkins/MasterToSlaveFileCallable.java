package jenkins;

import hudson.FilePath;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class MasterToSlaveFileCallable<T> implements FilePath.FileCallable<T> {
    public MasterToSlaveFileCallable() {}
}
