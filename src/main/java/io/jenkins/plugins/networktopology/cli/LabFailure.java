package io.jenkins.plugins.networktopology.cli;

/** A lab or a device did not do what was asked; the message says what and why. */
final class LabFailure extends Exception {

    private static final long serialVersionUID = 1L;

    LabFailure(String message) {
        super(message);
    }
}
