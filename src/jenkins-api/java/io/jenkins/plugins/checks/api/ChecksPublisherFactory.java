package io.jenkins.plugins.checks.api;

import hudson.ExtensionPoint;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.util.Optional;

/** Signature of checks-api, for the compiler only; what is published is printed. */
public abstract class ChecksPublisherFactory implements ExtensionPoint {
    public ChecksPublisherFactory() {}

    protected Optional<ChecksPublisher> createPublisher(Run<?, ?> a, TaskListener b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected Optional<ChecksPublisher> createPublisher(Job<?, ?> a, TaskListener b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static ChecksPublisher fromRun(Run<?, ?> a, TaskListener b) {
        return new ChecksPublisher() {
            @Override
            public void publish(ChecksDetails details) {
                b.getLogger().println(details);
            }
        };
    }

    public static ChecksPublisher fromJob(Job<?, ?> a, TaskListener b) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
