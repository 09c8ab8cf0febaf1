package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command prints, with the pauses that the real device would make. Commands run at once; the terminal plays their
 * transcript, so no thread sleeps. Lines end with {@code \n}.
 */
public final class Transcript {

    /** A piece of output and the pause before it. */
    public record Step(Duration pause, String text) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Step> later = new ArrayList<>();

    public void print(String text) {
        steps.add(new Step(Duration.ZERO, text));
    }

    public void line(String text) {
        print(text + "\n");
    }

    public void line(String format, Object... values) {
        print(String.format(java.util.Locale.ROOT, format, values) + "\n");
    }

    public void pause(Duration duration) {
        steps.add(new Step(duration, ""));
    }

    /** Something that the device prints on its own, this long after the command was typed. */
    public void later(Duration after, String text) {
        later.add(new Step(after, text));
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
