package hudson.model;

import hudson.ExtensionPoint;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public interface TopLevelItem extends Item, ExtensionPoint, Describable<TopLevelItem> {}
