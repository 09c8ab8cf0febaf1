package com.cloudbees.plugins.credentials.domains;

import java.util.List;

/** Signature of credentials, for the compiler only. */
public class URIRequirementBuilder {
    public static URIRequirementBuilder create() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static URIRequirementBuilder fromUri(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder duplicate() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withUri(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withoutScheme() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withoutPath() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withoutHostname() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withoutHostnamePort() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withScheme(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withPath(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withHostname(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public URIRequirementBuilder withHostnamePort(String a, int b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public List<DomainRequirement> build() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    private URIRequirementBuilder() {}
}
