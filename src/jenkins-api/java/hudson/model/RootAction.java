package hudson.model;

import hudson.ExtensionPoint;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface RootAction extends Action, ExtensionPoint {}
