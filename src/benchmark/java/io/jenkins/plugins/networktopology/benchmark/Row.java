package io.jenkins.plugins.networktopology.benchmark;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of the table.
 *
 * @param what was measured
 * @param unit of the figures
 * @param goal the most that the median may be, if there is a goal
 */
public record Row(String what, String unit, Figures figures, Optional<Double> goal) {

    static final String HEAD = """
            | what | unit | min | median | max | runs | goal | met |
            |---|---|---:|---:|---:|---:|---:|---|
            """;

    public static Row of(String what, String unit, Figures figures) {
        return new Row(what, unit, figures, Optional.empty());
    }

    public static Row of(String what, String unit, Figures figures, double goal) {
        return new Row(what, unit, figures, Optional.of(goal));
    }

    String markdown() {
        String met = goal.map(most -> figures.median() <= most ? "yes" : "no").orElse("");
        String most = goal.map(limit -> String.format(Locale.ROOT, "≤ %s", trimmed(limit)))
                .orElse("");
        return "| " + what + " | " + unit + " | " + figures.cells() + " | " + figures.count() + " | " + most + " | "
                + met + " |";
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
