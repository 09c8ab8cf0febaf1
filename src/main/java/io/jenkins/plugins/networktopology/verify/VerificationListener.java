package io.jenkins.plugins.networktopology.verify;

/** Told of verdicts as they are settled, by one thread at a time; should return soon. */
@FunctionalInterface
public interface VerificationListener {

    /** For those who wait for the end. */
    VerificationListener NONE = result -> {};

    /** One check has its verdict. */
    void settled(CheckResult result);
}
