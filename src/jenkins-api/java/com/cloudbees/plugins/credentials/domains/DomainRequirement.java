package com.cloudbees.plugins.credentials.domains;

import hudson.ExtensionPoint;
import java.io.Serializable;

/** Signature of credentials, for the compiler only. */
public class DomainRequirement implements ExtensionPoint, Serializable {
    public DomainRequirement() {}
}
