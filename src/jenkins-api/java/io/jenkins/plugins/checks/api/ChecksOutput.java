package io.jenkins.plugins.checks.api;

import java.util.Optional;

/** Signature of checks-api, for the compiler only. */
public class ChecksOutput {
    public ChecksOutput(ChecksOutput a) {}

    public Optional<String> getTitle() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Optional<String> getSummary() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Optional<String> getSummary(int a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Optional<String> getText() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Optional<String> getText(int a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String toString() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static class ChecksOutputBuilder {
        public ChecksOutputBuilder() {}

        public ChecksOutput.ChecksOutputBuilder withTitle(String a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksOutput.ChecksOutputBuilder withSummary(String a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksOutput.ChecksOutputBuilder withText(String a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksOutput build() {
            throw new UnsupportedOperationException("compile-only signature");
        }
    }
}
