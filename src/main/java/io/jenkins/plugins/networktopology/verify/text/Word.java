package io.jenkins.plugins.networktopology.verify.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a line and where it stands; columns of printed tables are told by it.
 *
 * @param text without blanks
 * @param start index of its first character
 */
public record Word(String text, int start) {

    /** Index behind its last character. */
    public int end() {
        return start + text.length();
    }

    /** The words of a line. */
    public static List<Word> of(String line) {
        return split(line, 1);
    }

    /** The cells of a line: words that a single blank joins stay together. */
    public static List<Word> cellsOf(String line) {
        return split(line, 2);
    }

    private static List<Word> split(String line, int blanks) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            if (line.charAt(i) == ' ') {
                i++;
                continue;
            }
            int start = i;
            int end = i;
            int gap = 0;
            while (i < line.length() && gap < blanks) {
                if (line.charAt(i) == ' ') {
                    gap++;
                } else {
                    gap = 0;
                    end = i + 1;
                }
                i++;
            }
            words.add(new Word(line.substring(start, end), start));
        }
        return words;
    }
}
