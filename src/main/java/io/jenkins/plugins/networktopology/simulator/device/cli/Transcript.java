package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command prints, with the pauses that the real device would make. Commands run at once; the terminal plays their
 * transcript, so no thread sleeps. Lines end with {@code \n}.
 */
public final class Transcript {

    /**
     * A piece of output and the pause before it.
     *
     * @param error whether it goes to standard error, which a terminal shows in the same place
     */
    public record Step(Duration pause, String text, boolean error) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Step> later = new ArrayList<>();

    public void print(String text) {
        steps.add(new Step(Duration.ZERO, text, false));
    }

    /** A line on standard error, for systems that have one. */
    public void complain(String line) {
        steps.add(new Step(Duration.ZERO, line + "\n", true));
    }

    /** Takes over a piece of another transcript. */
    public void add(Step step) {
        steps.add(step);
    }

    public void line(String text) {
        print(text + "\n");
    }

    public void line(String format, Object... values) {
        print(String.format(java.util.Locale.ROOT, format, values) + "\n");
    }

    public void pause(Duration duration) {
        steps.add(new Step(duration, "", false));
    }

    /** Something that the device prints on its own, this long after the command was typed. */
    public void later(Duration after, String text) {
        later.add(new Step(after, text, false));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public List<Step> later() {
        return List.copyOf(later);
    }

    /** All output without pauses. */
    public String text() {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(step.text()));
        return text.toString();
    }
}
