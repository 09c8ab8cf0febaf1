package io.jenkins.plugins.networktopology.topology;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one is most like. */
public final class Nearest {

    /** Whoever writes more than this in place of a word has not mistyped one. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The candidate with the fewest edits, if these are no more than a third of its letters; the first of equals. */
    public static Optional<String> to(String written, Collection<String> candidates) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int most = Math.min(1 + candidate.length() / 3, fewest - 1);
            if (Math.abs(candidate.length() - wanted.length()) <= most) {
                int edits = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (edits <= most) {
                    nearest = candidate;
                    fewest = edits;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein's distance: the least number of letters inserted, removed or replaced. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
