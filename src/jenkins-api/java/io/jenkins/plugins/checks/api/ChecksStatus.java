package io.jenkins.plugins.checks.api;

/** Signature of checks-api, for the compiler only. */
public enum ChecksStatus {
    NONE,
    QUEUED,
    IN_PROGRESS,
    COMPLETED;
}
