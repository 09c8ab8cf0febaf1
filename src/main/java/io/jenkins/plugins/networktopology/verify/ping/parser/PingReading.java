package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a ping by the two patterns in which dialects differ: the statistics and the expected rest. */
final class PingReading {

    /** No line that a ping prints is longer. */
    private static final int LONGEST = 1000;

    private final Pattern statistics;
    private final Pattern expected;
    private Optional<int[]> counts = Optional.empty();
    private RoundTrip roundTrip = RoundTrip.NONE;

    /**
     * Sets up a reading.
     *
     * @param statistics found in the line with the counts; groups {@code tx} and {@code rx}
     * @param expected matches whole lines that a ping prints and that say nothing of their own
     */
    PingReading(Pattern statistics, Pattern expected) {
        this.statistics = statistics;
        this.expected = expected;
    }

    PingStatistics.Parsed read(String text) {
        Unparsed odd = new Unparsed();
        Unparsed all = new Unparsed();
        List<String> lines = TerminalLines.of(text);
        for (String line : lines) {
            String stripped = line.strip();
            if (stripped.length() > LONGEST) {
                odd.add(stripped);
                continue;
            }
            if (takes(stripped) || Noise.is(stripped)) {
                continue;
            }
            all.add(stripped);
            if (!expected.matcher(stripped).matches()) {
                odd.add(stripped);
            }
        }
        List<String> words = counts.isPresent() || !odd.isEmpty() ? odd.toList() : all.toList();
        return new PingStatistics.Parsed(counts.map(both -> roundTrip.with(both[0], both[1])), words);
    }

    private boolean takes(String line) {
        Matcher found = statistics.matcher(line);
        if (found.find()) {
            counts = Optional.of(new int[] {number(found.group("tx")), number(found.group("rx"))});
            roundTrip = RoundTrip.in(line).orElse(RoundTrip.NONE);
            return true;
        }
        Optional<RoundTrip> times = RoundTrip.in(line);
        times.ifPresent(seen -> roundTrip = seen);
        return times.isPresent();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
