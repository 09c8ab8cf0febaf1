package hudson.model;

import hudson.ExtensionPoint;
import hudson.security.AccessControlled;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class View implements AccessControlled, Describable<View>, ExtensionPoint, Saveable, ModelObject {
    protected View() {}
}
