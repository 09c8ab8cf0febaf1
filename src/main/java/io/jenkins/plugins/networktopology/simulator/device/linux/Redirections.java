package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a command's two outputs go, by words such as {@code 2>/dev/null}, {@code >&2} and {@code 2>&1}; they count from left
 * to right, as in a POSIX shell.
 */
final class Redirections {

    /** A redirection, with the file's name if that stands apart. */
    static final String TOKEN = "(?:&|\\d)?>{1,2}\\s*(?:&[12]|[^\\s;|&<>]+)";

    private static final Pattern PARTS = Pattern.compile("(&|\\d)?>{1,2}\\s*(.*)");

    private enum Target {
        OUTPUT,
        ERRORS,
        NOWHERE
    }

    private Target output = Target.OUTPUT;
    private Target errors = Target.ERRORS;

    private Redirections() {}

    static boolean isOne(String word) {
        return word.matches(TOKEN);
    }

    static Redirections of(List<String> words) {
        Redirections all = new Redirections();
        words.stream().filter(Redirections::isOne).forEach(all::add);
        return all;
    }

    private void add(String word) {
        Matcher parts = PARTS.matcher(word);
        if (!parts.matches()) {
            return;
        }
        String which = parts.group(1) == null ? "1" : parts.group(1);
        Target target = switch (parts.group(2)) {
            case "&1" -> output;
            case "&2" -> errors;
            default -> Target.NOWHERE;
        };
        if (!which.equals("2")) {
            output = target;
        }
        if (!which.equals("1")) {
            errors = target;
        }
    }

    /** The piece of output as it comes out, empty if it goes into a file. */
    Transcript.Step apply(Transcript.Step step) {
        Target target = step.error() ? errors : output;
        String text = target == Target.NOWHERE ? "" : step.text();
        return new Transcript.Step(step.pause(), text, target == Target.ERRORS);
    }
}
