package io.jenkins.plugins.networktopology.jenkins.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What this package says to people outside of its pages. */
final class Texts {

    static final String NAME = "Network topology";

    private Texts() {}

    static String health(VerdictCounts counts) {
        return "Network checks: " + sentence(counts);
    }

    /** {@code 3 of 40 failed, 1 not ready}. */
    static String sentence(VerdictCounts counts) {
        List<String> bad = new ArrayList<>();
        add(bad, counts.getFail(), "failed");
        add(bad, counts.getError(), "could not be judged");
        add(bad, counts.getNotReady(), "not ready");
        return bad.isEmpty()
                ? "all " + counts.getChecks() + " passed"
                : String.join(", ", bad) + " of " + counts.getChecks();
    }

    /** {@code lldp: 1 failed of 8; readiness: all 4 passed}; empty if nothing was to be judged. */
    static String sentence(List<KindCounts> kinds) {
        return kinds.stream()
                .filter(kind -> kind.getCounts().getChecks() > 0)
                .map(kind -> kind.getKind() + ": " + sentence(kind.getCounts()))
                .collect(Collectors.joining("; "));
    }

    private static void add(List<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }
}
