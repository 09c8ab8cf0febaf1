package org.kohsuke.stapler;

/** Signature of stapler-1903, for the compiler only. */
public class Stapler {
    public Stapler() {}

    public static StaplerRequest2 getCurrentRequest2() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static StaplerResponse2 getCurrentResponse2() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
