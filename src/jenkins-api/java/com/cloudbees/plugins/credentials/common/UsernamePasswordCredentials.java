package com.cloudbees.plugins.credentials.common;

/** Signature of credentials, for the compiler only. */
public interface UsernamePasswordCredentials extends UsernameCredentials, PasswordCredentials {}
