package io.jenkins.plugins.networktopology.simulator.device.cli;

/** One login's view of a device: takes lines, gives output. Not thread-safe: the terminal calls it in order. */
public interface Shell {

    /** Printed once after login, before the first prompt. */
    String greeting();

    /** The prompt that is due now; a question that waits for an answer is a prompt too. */
    String prompt();

    /** Runs one line. */
    void execute(String line, Transcript out);

    /** Whether the session is over. */
    boolean closed();

    /** What the screen is told to be; 0 lines mean no paging. */
    Screen screen();

    /** Control-Z: IOS leaves configuration mode. Others ignore it. */
    default void controlZ(Transcript out) {}

    /** The connection is gone. */
    default void abandoned() {}

    /** The whole of a line after a space was typed, where the device completes words then; else the line itself. */
    default String completed(String line) {
        return line;
    }
}
