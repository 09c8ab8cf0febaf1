package com.cloudbees.plugins.credentials.common;

import com.cloudbees.plugins.credentials.Credentials;
import hudson.util.Secret;

/** Signature of credentials, for the compiler only. */
public interface PasswordCredentials extends Credentials {
    Secret getPassword();
}
