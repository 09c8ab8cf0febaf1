package io.jenkins.plugins.checks.api;

/** Signature of checks-api, for the compiler only. */
public enum ChecksConclusion {
    NONE,
    ACTION_REQUIRED,
    SKIPPED,
    CANCELED,
    TIME_OUT,
    FAILURE,
    NEUTRAL,
    SUCCESS;
}
