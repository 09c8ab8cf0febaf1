package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.Collection;
import java.util.List;

/** How a verdict looks: a colour, and a sign and a word for those who do not see the colour. */
enum Tone {
    GOOD("#1a7f37", "✓", "pass"),
    BAD("#cf222e", "✗", "fail"),
    BROKEN("#8250df", "!", "error"),
    WAITING("#9a6700", "…", "not ready"),
    SKIPPED("#6e7781", "–", "skipped"),
    UNKNOWN("#6e7781", "", "not checked");

    private static final List<Tone> WORST_FIRST = List.of(BAD, BROKEN, WAITING, GOOD, SKIPPED);

    final String colour;
    final String sign;
    final String word;

    Tone(String colour, String sign, String word) {
        this.colour = colour;
        this.sign = sign;
        this.word = word;
    }

    static Tone of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> GOOD;
            case FAIL -> BAD;
            case ERROR -> BROKEN;
            case NOT_READY -> WAITING;
            case SKIPPED -> SKIPPED;
        };
    }

    /** The worst of several verdicts; UNKNOWN if there is none. */
    static Tone worst(Collection<Verdict> verdicts) {
        return WORST_FIRST.stream()
                .filter(tone -> verdicts.stream().anyMatch(verdict -> of(verdict) == tone))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The CSS class. */
    String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
