package com.cloudbees.plugins.credentials.common;

/** Signature of credentials, for the compiler only. */
public interface StandardCredentials extends IdCredentials {
    String getDescription();
}
