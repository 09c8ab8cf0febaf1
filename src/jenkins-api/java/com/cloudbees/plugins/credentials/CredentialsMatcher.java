package com.cloudbees.plugins.credentials;

import java.io.Serializable;

/** Signature of credentials, for the compiler only. */
public interface CredentialsMatcher extends Serializable {}
