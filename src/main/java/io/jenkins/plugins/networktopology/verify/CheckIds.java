package io.jenkins.plugins.networktopology.verify;

import java.util.HashSet;
import java.util.Set;

/** The ids of a set of checks: one that comes again gets a number. */
public final class CheckIds {

    private final Set<String> taken = new HashSet<>();

    /** This id, or with {@code #2}, {@code #3} and so on behind it. */
    public String unique(String plain) {
        String id = plain;
        for (int number = 2; !taken.add(id); number++) {
            id = plain + "#" + number;
        }
        return id;
    }
}
