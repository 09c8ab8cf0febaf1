package io.jenkins.plugins.networktopology.verify.command;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a user's pattern in a device's output, with bounded effort: Java's matcher tries all ways of a repetition
 * inside of a repetition, which takes for ever, and calls itself for each letter that {@code (.|\n)*} takes.
 */
final class Search {

    /** About a second's work; a plain pattern looks at each letter a few times. */
    private static final long MOST_LOOKS = 200_000_000;

    private Search() {}

    /** The pattern asks for more work than a check is worth. */
    static final class TooHardException extends Exception {

        private static final long serialVersionUID = 1L;

        TooHardException(Pattern pattern) {
            super("the pattern /" + pattern + "/ takes too much work: write it without a repetition inside of a"
                    + " repetition, and [\\s\\S]* in place of (.|\\n)*");
        }
    }

    /** The first match anywhere in the text. */
    static Optional<MatchResult> first(Pattern pattern, String text) throws TooHardException {
        try {
            Matcher matcher = pattern.matcher(new Watched(text));
            return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        } catch (OverworkedException | StackOverflowError tooHard) {
            throw new TooHardException(pattern);
        }
    }

    private static final class OverworkedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often it is looked at. */
    private static final class Watched implements CharSequence {

        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > MOST_LOOKS) {
                throw new OverworkedException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
