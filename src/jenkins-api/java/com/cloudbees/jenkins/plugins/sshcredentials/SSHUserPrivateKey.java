package com.cloudbees.jenkins.plugins.sshcredentials;

import hudson.util.Secret;
import java.util.List;

/** Signature of ssh-credentials, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public interface SSHUserPrivateKey extends SSHUser {
    Secret getPassphrase();

    List<String> getPrivateKeys();
}
