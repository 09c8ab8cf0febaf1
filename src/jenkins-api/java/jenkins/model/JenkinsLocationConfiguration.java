package jenkins.model;

import hudson.model.PersistentDescriptor;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class JenkinsLocationConfiguration extends GlobalConfiguration implements PersistentDescriptor {
    public JenkinsLocationConfiguration() {}

    public static JenkinsLocationConfiguration get() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
