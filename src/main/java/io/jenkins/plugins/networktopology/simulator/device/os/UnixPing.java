package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.device.net.Probe;
import java.util.List;
import java.util.Locale;

/** What the pings of Unix have in common: a summary of times. */
public final class UnixPing {

    private UnixPing() {}

    /** The share of requests without an answer, in percent, rounded down. */
    public static int loss(List<Probe> probes) {
        long answered = probes.stream().filter(Probe::answered).count();
        return probes.isEmpty() ? 0 : (int) (100 * (probes.size() - answered) / probes.size());
    }

    /** {@code 1.1/2.0/3.0/0.5}: least, mean, most, deviation. */
    public static String times(List<Probe> probes) {
        double[] millis = probes.stream()
                .filter(Probe::answered)
                .mapToDouble(Probe::millis)
                .toArray();
        var summary = java.util.Arrays.stream(millis).summaryStatistics();
        double mean = summary.getAverage();
        double variance = java.util.Arrays.stream(millis)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0);
        return String.format(
                Locale.ROOT, "%.3f/%.3f/%.3f/%.3f", summary.getMin(), mean, summary.getMax(), Math.sqrt(variance));
    }
}
