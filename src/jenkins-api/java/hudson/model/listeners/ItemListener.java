package hudson.model.listeners;

import hudson.ExtensionPoint;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class ItemListener implements ExtensionPoint {
    private ItemListener() {}
}
