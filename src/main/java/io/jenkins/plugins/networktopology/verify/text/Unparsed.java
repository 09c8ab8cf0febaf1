package io.jenkins.plugins.networktopology.verify.text;

import java.util.ArrayList;
import java.util.List;

/** Collects lines that were not understood, the first ones in full and the rest as a number. */
public final class Unparsed {

    private static final int MOST = 100;
    private static final int WIDEST = 400;

    private final List<String> lines = new ArrayList<>();
    private long more;

    /** Keeps a line, stripped and cut to a readable width. */
    public void add(String line) {
        if (lines.size() == MOST) {
            more++;
            return;
        }
        String text = line.strip();
        lines.add(text.length() <= WIDEST ? text : text.substring(0, WIDEST) + "…");
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines kept, and how many more there were. */
    public List<String> toList() {
        List<String> all = new ArrayList<>(lines);
        if (more > 0) {
            all.add("… and " + more + " more lines");
        }
        return all;
    }
}
