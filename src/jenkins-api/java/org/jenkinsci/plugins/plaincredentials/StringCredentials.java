package org.jenkinsci.plugins.plaincredentials;

import com.cloudbees.plugins.credentials.common.StandardCredentials;
import hudson.util.Secret;

/** Signature of plain-credentials, for the compiler only. */
public interface StringCredentials extends StandardCredentials {
    Secret getSecret();
}
