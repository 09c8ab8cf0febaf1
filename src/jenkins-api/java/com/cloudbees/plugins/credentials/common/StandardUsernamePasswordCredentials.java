package com.cloudbees.plugins.credentials.common;

/** Signature of credentials, for the compiler only. */
public interface StandardUsernamePasswordCredentials extends StandardUsernameCredentials, UsernamePasswordCredentials {}
