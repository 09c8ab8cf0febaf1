package io.jenkins.plugins.networktopology.cli;

/** Something that the user wrote on the command line cannot be used; the message says what and why. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
