package io.jenkins.plugins.networktopology.session;

import java.time.Duration;
import java.util.List;

/** One login on one device. Not for use by two threads at a time. */
public interface DeviceSession extends AutoCloseable {

    /** The node's name. */
    String node();

    /**
     * Runs one command at the exec prompt.
     *
     * @param limit how long the device may take until its prompt is back
     * @throws SessionException if there is no complete answer; a refused command is an answer
     *     ({@link CommandOutput#refusal()})
     */
    CommandOutput run(String command, Duration limit) throws SessionException, InterruptedException;

    /**
     * Enters lines in configuration mode, commits and leaves it. When the device refuses a line, what was entered is
     * dropped where the device can do that.
     *
     * @throws SessionException of kind REFUSED, with the line and the device's words, if a line or the commit was refused
     */
    void configure(List<String> lines, Duration limit) throws SessionException, InterruptedException;

    /** All that was sent and received until now, secrets masked. */
    String transcript();

    /** Logs out. Never throws: a dead connection is closed already. */
    @Override
    void close();
}
