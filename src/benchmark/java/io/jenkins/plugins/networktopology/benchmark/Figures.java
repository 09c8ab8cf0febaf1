package io.jenkins.plugins.networktopology.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** What was measured several times, in one unit. */
public record Figures(double min, double median, double max, int count) {

    public static Figures of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Figures(sorted[0], median(sorted), sorted[sorted.length - 1], sorted.length);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
    }

    /** Three significant digits each. */
    String cells() {
        return cell(min) + " | " + cell(median) + " | " + cell(max);
    }

    private static String cell(double value) {
        int digits = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
        return String.format(Locale.ROOT, "%." + Math.max(0, Math.min(4, 2 - digits)) + "f", value);
    }
}
