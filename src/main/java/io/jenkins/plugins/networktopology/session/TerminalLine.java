package io.jenkins.plugins.networktopology.session;

import java.io.IOException;
import java.time.Duration;

/** The wire between us and a device's command line: characters both ways. One reader at a time. */
interface TerminalLine extends AutoCloseable {

    /** Types keys. */
    void send(String keys) throws IOException;

    /**
     * What has come since the last call; waits for it if there is nothing yet.
     *
     * @return the characters, at least one, or the empty text when none came in time
     * @throws IOException when the line is closed and all that came before has been read
     */
    String receive(Duration wait) throws IOException, InterruptedException;

    /** Hangs up. May be called by any thread, more than once. */
    @Override
    void close();
}
