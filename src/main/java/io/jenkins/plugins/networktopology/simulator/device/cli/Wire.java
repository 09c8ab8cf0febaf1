package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.time.Duration;

/** The way back to the user's terminal, and the clock that plays transcripts. */
public interface Wire {

    void send(String text);

    /** Closes the connection after what was sent. */
    void hangUp();

    /** Runs something later, in order, never two at a time. */
    void after(Duration pause, Runnable step);
}
