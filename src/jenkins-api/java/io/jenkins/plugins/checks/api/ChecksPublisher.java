package io.jenkins.plugins.checks.api;

/** Signature of checks-api, for the compiler only. */
public abstract class ChecksPublisher {
    public ChecksPublisher() {}

    public abstract void publish(ChecksDetails a);
}
