package com.cloudbees.jenkins.plugins.sshcredentials;

import com.cloudbees.plugins.credentials.common.StandardUsernameCredentials;

/** Signature of ssh-credentials, for the compiler only. */
@Deprecated
public interface SSHUser extends StandardUsernameCredentials {}
