package io.jenkins.plugins.networktopology.session;

import java.util.OptionalInt;

/**
 * Finds where a device has echoed a typed command. The echo is what keeps question and answer together: all that comes
 * before it, a late log line or a prompt that was still under way, belongs to the time before. It is found although the
 * device wraps it, redraws it or interrupts it by a log line.
 */
final class CommandEcho {

    private static final String PROMPT_ENDS = "#>$%]";

    private final String keys;

    CommandEcho(String command) {
        keys = command.replace(" ", "");
    }

    /**
     * Where the answer begins, behind the echo's line end.
     *
     * @param received all that came since the command was typed, control sequences included
     */
    OptionalInt endIn(CharSequence received) {
        OptionalInt whole = find(received, 0, keys, false);
        return whole.isPresent() ? whole : torn(received);
    }

    /** A log line came in the middle: the first part ends its line, the rest is a line of its own. */
    private OptionalInt torn(CharSequence received) {
        for (int cut = 1; cut < keys.length(); cut++) {
            OptionalInt first = find(received, 0, keys.substring(0, cut), false);
            if (first.isPresent()) {
                OptionalInt rest = find(received, first.getAsInt(), keys.substring(cut), true);
                if (rest.isPresent()) {
                    return rest;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt find(CharSequence text, int from, String keys, boolean atLineStart) {
        boolean fresh = true;
        for (int start = from; start < text.length(); start++) {
            if (fresh) {
                int end = matchAt(text, start, keys);
                if (end >= 0) {
                    return OptionalInt.of(end);
                }
            }
            char c = text.charAt(start);
            boolean begins = c == '\n' || c == '\r' || (!atLineStart && PROMPT_ENDS.indexOf(c) >= 0);
            fresh = begins || (fresh && isBlank(c));
        }
        return OptionalInt.empty();
    }

    /** The position behind the line end that follows these keys, or -1. */
    private static int matchAt(CharSequence text, int start, String keys) {
        int at = start;
        for (int key = 0; key < keys.length(); key++) {
            at = skipBlank(text, at, true);
            if (at >= text.length() || text.charAt(at) != keys.charAt(key)) {
                return -1;
            }
            at = isShownAgain(text, at) ? at + 3 : at + 1;
        }
        at = skipBlank(text, at, false);
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : -1;
    }

    /** Readline, where it wraps, prints the first character of the new line, goes back and prints it again. */
    private static boolean isShownAgain(CharSequence text, int at) {
        return at + 2 < text.length() && text.charAt(at + 1) == '\r' && text.charAt(at + 2) == text.charAt(at);
    }

    private static int skipBlank(CharSequence text, int from, boolean lineFeeds) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\u001b') {
                at = behindEscape(text, at);
            } else if (isBlank(c) || c == '\r' || (lineFeeds && c == '\n')) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static int behindEscape(CharSequence text, int from) {
        int at = from + 1;
        if (at >= text.length() || text.charAt(at) != '[') {
            return Math.min(at + 1, text.length());
        }
        do {
            at++;
        } while (at < text.length() && (text.charAt(at) < '@' || text.charAt(at) > '~'));
        return Math.min(at + 1, text.length());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\b' || c == '\0' || c == '\u0007';
    }
}
