package io.jenkins.plugins.networktopology.topology;

import java.util.Optional;

/**
 * Finds a run of letters, or of blanks, that is longer than any in a file of ours. The YAML parser's time grows with the
 * square of such a run: for one of eight million it is minutes.
 */
final class LongestWord {

    private static final int LONGEST = 100_000;

    private enum Kind {
        LETTER,
        BLANK,
        BREAK
    }

    private LongestWord() {}

    /** What is wrong with the text, if it has such a run. */
    static Optional<Problem> tooLong(String source, String text) {
        int line = 1;
        int lineStart = 0;
        int start = 0;
        Kind run = Kind.BREAK;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Kind kind = kind(c);
            if (kind != run || kind == Kind.BREAK) {
                run = kind;
                start = i;
            }
            if (i - start >= LONGEST) {
                return Optional.of(new Problem(
                        source,
                        line,
                        start - lineStart + 1,
                        "more than " + LONGEST + (run == Kind.BLANK ? " blanks" : " letters without a blank"),
                        "expected a file with words and lines"));
            }
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return Optional.empty();
    }

    /** Where the parser takes what it has read: line ends and quotation marks, which JSON without blanks has often. */
    private static Kind kind(char c) {
        return switch (c) {
            case '\n', '\r', '"', '\'', '\\' -> Kind.BREAK;
            case ' ', '\t' -> Kind.BLANK;
            default -> Kind.LETTER;
        };
    }
}
