package com.cloudbees.plugins.credentials.common;

import com.cloudbees.plugins.credentials.Credentials;

/** Signature of credentials, for the compiler only. */
public interface IdCredentials extends Credentials {
    String getId();
}
