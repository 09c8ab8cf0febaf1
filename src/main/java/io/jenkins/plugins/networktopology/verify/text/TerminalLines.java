package io.jenkins.plugins.networktopology.verify.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of a terminal session as a person would see them: escape sequences gone, pagers overwritten, tabs expanded,
 * any mix of line ends.
 */
public final class TerminalLines {

    private static final int TAB = 8;

    /** Stands for a sequence that erases from the cursor to the end of the line; as text it says nothing. */
    private static final char ERASE = '\u001a';

    private static final Pattern ERASE_LINE = Pattern.compile("\u001b\\[0?K");

    /** CSI and OSC sequences and the two-character escapes of ECMA-48. */
    private static final Pattern ESCAPE =
            Pattern.compile("\u001b(?:\\[[0-9;?]{0,32}[ -/]{0,4}[@-~]|\\][^\u0007\u001b]{0,256}\u0007|[@-Z\\\\^_=>])");

    private TerminalLines() {}

    /** Splits a text into lines without trailing blanks; never null, never with a line end in it. */
    public static List<String> of(String text) {
        String plain = text.indexOf('\u001b') < 0 ? text : withoutEscapes(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start <= plain.length()) {
            int end = plain.indexOf('\n', start);
            if (end < 0) {
                end = plain.length();
            }
            lines.add(settle(plain, start, end));
            start = end + 1;
        }
        return lines;
    }

    /** The text as a person would see it, without the pagers and log messages that fall into a document's middle. */
    static String uninterrupted(String text) {
        return of(text).stream().filter(line -> !Noise.interrupts(line)).collect(Collectors.joining("\n"));
    }

    private static String withoutEscapes(String text) {
        String erased = ERASE_LINE.matcher(text).replaceAll(String.valueOf(ERASE));
        return ESCAPE.matcher(erased).replaceAll("");
    }

    /** Plays one line as a terminal does: a carriage return or backspace moves the cursor, what follows overwrites. */
    private static String settle(String text, int start, int end) {
        int stop = end;
        while (stop > start && text.charAt(stop - 1) <= ' ' && text.charAt(stop - 1) != ERASE) {
            stop--;
        }
        StringBuilder line = new StringBuilder(stop - start);
        int cursor = 0;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                cursor = 0;
            } else if (c == '\b') {
                cursor = Math.max(0, cursor - 1);
            } else if (c == ERASE) {
                line.setLength(Math.min(cursor, line.length()));
            } else if (c == '\t') {
                cursor = put(line, cursor, ' ');
                while (cursor % TAB != 0) {
                    cursor = put(line, cursor, ' ');
                }
            } else if (c >= ' ' && c != '\ufeff') {
                cursor = put(line, cursor, c);
            }
        }
        return line.toString().stripTrailing();
    }

    private static int put(StringBuilder line, int cursor, char c) {
        if (cursor < line.length()) {
            line.setCharAt(cursor, c);
        } else {
            line.append(c);
        }
        return cursor + 1;
    }
}
