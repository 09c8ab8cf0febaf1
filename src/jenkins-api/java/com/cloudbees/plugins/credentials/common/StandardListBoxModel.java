package com.cloudbees.plugins.credentials.common;

/** Signature of credentials, for the compiler only. */
public class StandardListBoxModel extends AbstractIdCredentialsListBoxModel<StandardListBoxModel, StandardCredentials> {
    public StandardListBoxModel() {}

    protected String describe(StandardCredentials a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
