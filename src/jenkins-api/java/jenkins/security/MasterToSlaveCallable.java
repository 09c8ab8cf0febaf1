package jenkins.security;

import hudson.remoting.Callable;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class MasterToSlaveCallable<V, T extends Throwable> implements Callable<V, T> {
    public MasterToSlaveCallable() {}
}
