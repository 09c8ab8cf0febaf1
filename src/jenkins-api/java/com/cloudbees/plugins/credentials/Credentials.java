package com.cloudbees.plugins.credentials;

import hudson.ExtensionPoint;
import hudson.model.Describable;
import hudson.model.Run;
import java.io.Serializable;

/** Signature of credentials, for the compiler only. */
public interface Credentials extends Describable<Credentials>, Serializable, ExtensionPoint {
    CredentialsScope getScope();

    CredentialsDescriptor getDescriptor();

    default Credentials forRun(Run<?, ?> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
