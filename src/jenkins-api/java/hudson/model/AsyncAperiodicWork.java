package hudson.model;

import hudson.ExtensionPoint;
import java.util.TimerTask;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class AsyncAperiodicWork extends TimerTask implements ExtensionPoint {
    protected AsyncAperiodicWork() {}
}
