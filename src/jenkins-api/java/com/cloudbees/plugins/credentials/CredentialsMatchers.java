package com.cloudbees.plugins.credentials;

/** Signature of credentials, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public class CredentialsMatchers {
    public static CredentialsMatcher always() {
        return new CredentialsMatcher() {};
    }

    public static CredentialsMatcher instanceOf(Class a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static CredentialsMatcher withId(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static CredentialsMatcher allOf(CredentialsMatcher... a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static CredentialsMatcher anyOf(CredentialsMatcher... a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends Credentials> C firstOrNull(Iterable<C> a, CredentialsMatcher b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    private CredentialsMatchers() {}
}
