package org.kohsuke.stapler;

/** Signature of stapler-1903, for the compiler only. */
public interface StaplerProxy {
    Object getTarget();
}
