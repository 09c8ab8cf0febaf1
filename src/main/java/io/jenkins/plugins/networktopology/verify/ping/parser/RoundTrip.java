package io.jenkins.plugins.networktopology.verify.ping.parser;

import io.jenkins.plugins.networktopology.verify.ping.PingStatistics;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The round-trip times that every ping ends with, mostly {@code min/avg/max = 1/2/3 ms}, with further figures behind
 * the third.
 *
 * @param minMs shortest, in milliseconds
 * @param avgMs mean
 * @param maxMs longest
 */
record RoundTrip(Optional<Double> minMs, Optional<Double> avgMs, Optional<Double> maxMs) {

    static final RoundTrip NONE = new RoundTrip(Optional.empty(), Optional.empty(), Optional.empty());

    /** {@code min = 1.70ms, avg = 1.83ms, max = 1.93ms} (SR OS), {@code min-rtt=55ms avg-rtt=67ms max-rtt=157ms} (RouterOS). */
    private static final Pattern NAMED = Pattern.compile(
            "\\bmin(?:-rtt)?\\s?=\\s?(\\d[\\d.]{0,15})ms,?\\s{1,3}avg(?:-rtt)?\\s?=\\s?(\\d[\\d.]{0,15})ms,?\\s{1,3}max(?:-rtt)?\\s?=\\s?(\\d[\\d.]{0,15})ms");

    private static final Pattern FIGURES = Pattern.compile(
            "min/avg/max\\S{0,20}\\s{0,3}[=:]\\s{0,3}(\\d[\\d.,]{0,15})\\s?/\\s?(\\d[\\d.,]{0,15})\\s?/\\s?(\\d[\\d.,]{0,15})(?:/[\\d./]{1,40})?\\s{0,2}(\\S{1,6})?");

    /** Reads the figures of a line, if it has them. */
    static Optional<RoundTrip> in(String line) {
        Matcher figures = FIGURES.matcher(line);
        if (!figures.find()) {
            Matcher named = NAMED.matcher(line);
            return named.find()
                    ? Optional.of(new RoundTrip(ms(named.group(1), 1), ms(named.group(2), 1), ms(named.group(3), 1)))
                    : Optional.empty();
        }
        String unit = figures.group(4) == null ? "ms" : figures.group(4).toLowerCase(Locale.ROOT);
        double perMs = unit.startsWith("us") || unit.startsWith("µs") || unit.startsWith("mic")
                ? 0.001
                : unit.equals("s") || unit.startsWith("sec") ? 1000 : 1;
        return Optional.of(
                new RoundTrip(ms(figures.group(1), perMs), ms(figures.group(2), perMs), ms(figures.group(3), perMs)));
    }

    PingStatistics with(int sent, int received) {
        return new PingStatistics(sent, received, minMs, avgMs, maxMs);
    }

    private static Optional<Double> ms(String figure, double perMs) {
        try {
            double value = Double.parseDouble(figure.replace(',', '.'));
            return Optional.of(perMs == 1 ? value : value * perMs);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
