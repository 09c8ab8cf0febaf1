package io.jenkins.plugins.networktopology.topology;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one is most like. */
public final class Nearest {

    /** Whoever writes more than this in place of a word has not mistyped one. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The candidate that is one edit away; else the only one that the word is a part of; else the one with the fewest
     * edits, if these are few for its length.
     */
    public static Optional<String> to(String written, Collection<String> candidates) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int most = Math.min(Math.min(mostEdits(candidate), mostEdits(wanted)), fewest - 1);
            if (Math.abs(candidate.length() - wanted.length()) <= most) {
                int edits = edits(wanted, candidate.toLowerCase(Locale.ROOT));
                if (edits <= most) {
                    nearest = candidate;
                    fewest = edits;
                }
            }
        }
        Optional<String> byEdits = Optional.ofNullable(nearest);
        return fewest <= 1 ? byEdits : onlyOneWith(wanted, candidates).or(() -> byEdits);
    }

    /** Of a word of three letters, any other with one of them would be near. */
    private static int mostEdits(String word) {
        return word.length() < 5 ? 1 : 1 + word.length() / 3;
    }

    private static Optional<String> onlyOneWith(String part, Collection<String> candidates) {
        if (part.length() < 3) {
            return Optional.empty();
        }
        List<String> with = candidates.stream()
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).contains(part))
                .limit(2)
                .toList();
        return with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty();
    }

    /** The least number of letters inserted, removed, replaced, or swapped with their neighbours (Damerau's distance). */
    private static int edits(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], 1 + rows[i - 2][j - 2]);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
