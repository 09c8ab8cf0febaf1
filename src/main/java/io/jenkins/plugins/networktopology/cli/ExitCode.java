package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.report.RunReport;

/** The exit codes of every command, as {@code nettopo --help} lists them. */
final class ExitCode {

    static final int OK = 0;
    static final int CHECK_FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int CLUSTER = 3;
    static final int NOT_READY = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    /**
     * A check that could not be judged did not pass: its device answered and was not understood, or broke off. A failed
     * check counts more than a node that was not ready, since it was asked and said no.
     */
    static int of(RunReport report) {
        return switch (report.verdict()) {
            case PASS, SKIPPED -> OK;
            case FAIL, ERROR -> CHECK_FAILED;
            case NOT_READY -> NOT_READY;
        };
    }
}
