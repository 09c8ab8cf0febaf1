package hudson;

import hudson.model.Saveable;
import org.kohsuke.stapler.StaplerProxy;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class Plugin implements Saveable, StaplerProxy {
    protected Plugin() {}
}
