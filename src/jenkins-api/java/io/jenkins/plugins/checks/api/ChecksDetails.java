package io.jenkins.plugins.checks.api;

import java.time.LocalDateTime;
import java.util.Optional;

/** Signature of checks-api, for the compiler only. */
public class ChecksDetails {
    public Optional<String> getName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public ChecksStatus getStatus() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Optional<String> getDetailsURL() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Optional<LocalDateTime> getStartedAt() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public ChecksConclusion getConclusion() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Optional<LocalDateTime> getCompletedAt() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Optional<ChecksOutput> getOutput() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String toString() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    private ChecksDetails() {}

    public static class ChecksDetailsBuilder {
        public ChecksDetailsBuilder() {}

        public ChecksDetails.ChecksDetailsBuilder withName(String a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withStatus(ChecksStatus a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withDetailsURL(String a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withStartedAt(LocalDateTime a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withConclusion(ChecksConclusion a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withCompletedAt(LocalDateTime a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withOutput(ChecksOutput a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails build() {
            throw new UnsupportedOperationException("compile-only signature");
        }
    }
}
