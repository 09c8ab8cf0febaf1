package hudson.model.listeners;

import hudson.ExtensionPoint;
import hudson.model.Run;
import hudson.model.TaskListener;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class RunListener<R extends Run> implements ExtensionPoint {
    public final Class<R> targetType = null;

    protected RunListener(Class<R> a) {}

    protected RunListener() {}

    public void onCompleted(R a, TaskListener b) {}

    public void onFinalized(R a) {}

    public void onInitialize(R a) {}

    public void onStarted(R a, TaskListener b) {}

    public void onDeleted(R a) {}
}
