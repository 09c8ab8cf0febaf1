package org.kohsuke.stapler.export;

/** Signature of stapler-1903, for the compiler only. */
public enum Flavor {
    JSON,
    JSONP,
    PYTHON,
    RUBY,
    XML;
    public final String contentType = null;
}
