package io.jenkins.plugins.checks.api;

import java.util.Optional;

/** Signature of checks-api, for the compiler only. */
public class ChecksOutput {
    private final String title;
    private final String summary;
    private final String text;

    private ChecksOutput(String title, String summary, String text) {
        this.title = title;
        this.summary = summary;
        this.text = text;
    }

    public ChecksOutput(ChecksOutput a) {
        this(a.title, a.summary, a.text);
    }

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
        return title + "; " + summary + (text == null ? "" : "; " + text);
    }

    public static class ChecksOutputBuilder {
        private String title;
        private String summary;
        private String text;

        public ChecksOutputBuilder() {}

        public ChecksOutput.ChecksOutputBuilder withTitle(String a) {
            title = a;
            return this;
        }

        public ChecksOutput.ChecksOutputBuilder withSummary(String a) {
            summary = a;
            return this;
        }

        public ChecksOutput.ChecksOutputBuilder withText(String a) {
            text = a;
            return this;
        }

        public ChecksOutput build() {
            return new ChecksOutput(title, summary, text);
        }
    }
}
