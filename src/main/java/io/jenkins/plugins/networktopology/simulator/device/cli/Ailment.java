package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.time.Duration;

/**
 * What is wrong with a device's command line on purpose.
 *
 * @param slowness how long each command waits before it prints
 * @param truncates whether an answer of more than three lines stops in its middle and the connection dies with it, as it
 *     does when the process behind the terminal crashes
 */
public record Ailment(Duration slowness, boolean truncates) {

    public static final Ailment NONE = new Ailment(Duration.ZERO, false);

    private static final int SHORT_ANSWER = 3;

    /** The part of the answer that still gets out; the answer itself if it is short or the device is well. */
    public String survives(String answer) {
        if (!truncates || answer.lines().count() <= SHORT_ANSWER) {
            return answer;
        }
        return answer.substring(0, answer.length() / 2);
    }
}
