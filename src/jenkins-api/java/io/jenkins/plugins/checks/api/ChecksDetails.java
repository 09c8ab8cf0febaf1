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
        return "check " + said;
    }

    private final java.util.Map<String, Object> said = new java.util.LinkedHashMap<>();

    private ChecksDetails() {}

    public static class ChecksDetailsBuilder {
        private final ChecksDetails details = new ChecksDetails();

        public ChecksDetailsBuilder() {}

        public ChecksDetails.ChecksDetailsBuilder withName(String a) {
            details.said.put("name", a);
            return this;
        }

        public ChecksDetails.ChecksDetailsBuilder withStatus(ChecksStatus a) {
            details.said.put("status", a);
            return this;
        }

        public ChecksDetails.ChecksDetailsBuilder withDetailsURL(String a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withStartedAt(LocalDateTime a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withConclusion(ChecksConclusion a) {
            details.said.put("conclusion", a);
            return this;
        }

        public ChecksDetails.ChecksDetailsBuilder withCompletedAt(LocalDateTime a) {
            throw new UnsupportedOperationException("compile-only signature");
        }

        public ChecksDetails.ChecksDetailsBuilder withOutput(ChecksOutput a) {
            details.said.put("output", a);
            return this;
        }

        public ChecksDetails build() {
            return details;
        }
    }
}
