package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.session.SessionException.Kind;

/**
 * What may be typed. A line feed inside of a command would be a second command, a tab or another control character
 * would make the device complete, delete or interrupt.
 */
final class CommandSyntax {

    private CommandSyntax() {}

    /**
     * @param what where it comes from, for the message
     * @throws SessionException of kind REFUSED if the line holds a control character; nothing is sent then
     */
    static void check(String what, String line) throws SessionException {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i)) || line.charAt(i) == '\u2028' || line.charAt(i) == '\u2029') {
                throw new SessionException(
                        Kind.REFUSED,
                        String.format(
                                "%s holds the control character U+%04X at position %d and was not sent: write one command"
                                        + " per line, without tabs",
                                what, (int) line.charAt(i), i + 1));
            }
        }
    }
}
