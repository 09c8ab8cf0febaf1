package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.text.Word;
import java.util.Locale;

/**
 * The header line of a table: where each column begins.
 *
 * @param line as printed; empty while none has been seen
 */
record Header(String line) {

    static final Header NONE = new Header("");

    /** Where the column begins, or -1; case does not count. */
    int of(String title) {
        return line.toLowerCase(Locale.ROOT).indexOf(title.toLowerCase(Locale.ROOT));
    }

    /** How far a word stands from where its column begins; 0 while no header has been seen. */
    int distance(String title, Word word) {
        int column = of(title);
        return column < 0 ? 0 : Math.abs(column - word.start());
    }
}
