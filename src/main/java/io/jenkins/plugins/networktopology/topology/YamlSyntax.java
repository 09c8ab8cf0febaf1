package io.jenkins.plugins.networktopology.topology;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What the YAML parser complains of, as a mistake in its place. */
final class YamlSyntax {

    private static final Pattern BROKEN_ESCAPE =
            Pattern.compile("\\\\(x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!00(0\\p{XDigit}|10)\\p{XDigit}{4}))");

    private final String source;
    private final String text;

    YamlSyntax(String source, String text) {
        this.source = source;
        this.text = text;
    }

    Problem problem(YAMLException e) {
        if (e instanceof MarkedYAMLException marked) {
            return explain(marked);
        }
        if (e instanceof ReaderException unreadable) {
            int at = text.offsetByCodePoints(
                    0, Math.min(unreadable.getPosition(), text.codePointCount(0, text.length())));
            return at(
                    at,
                    String.format("the control character U+%04X", unreadable.getCodePoint()),
                    "expected text, saved as UTF-8");
        }
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Nesting Depth exceeded")) {
            return new Problem(
                    source, 0, 0, "values nested deeper than " + YamlGuard.DEEPEST_PARSED, "expected a flatter file");
        }
        if (message.startsWith("A simple key is required")) {
            return new Problem(source, 0, 0, "a line that no key can begin", "indent what belongs together alike");
        }
        return new Problem(source, 0, 0, message, "expected YAML");
    }

    /** What the parser fails on without a word: it takes any sign for a digit of an escape. */
    Problem brokenEscape() {
        Matcher escape = BROKEN_ESCAPE.matcher(text);
        return escape.find()
                ? at(
                        escape.start(),
                        "a backslash in double quotation marks",
                        "write it twice, or take single quotation marks")
                : new Problem(source, 0, 0, "an escape in double quotation marks that is none", "write \\\\ for \\");
    }

    private Problem at(int index, String found, String expected) {
        int line = 1
                + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        return new Problem(source, line, index - text.lastIndexOf('\n', index - 1), found, expected);
    }

    private Problem explain(MarkedYAMLException e) {
        Optional<Mark> context = Optional.ofNullable(e.getContextMark());
        Optional<Mark> place = Optional.ofNullable(e.getProblemMark()).or(() -> context);
        String problem = String.valueOf(e.getProblem()).replace('\n', ' ');
        String begin = context.map(mark -> "on line " + (mark.getLine() + 1)).orElse("above");
        boolean behindText = place.filter(YamlSyntax::isBehindText).isPresent();
        YamlComplaint complaint = YamlComplaint.of(problem, String.valueOf(e.getContext()), behindText);
        Optional<Mark> shown = complaint.isOfContext() ? context.or(() -> place) : place;
        return new Problem(
                source,
                shown.map(mark -> mark.getLine() + 1).orElse(0),
                shown.map(mark -> mark.getColumn() + 1).orElse(0),
                complaint.found(problem).replace("BEGIN", begin),
                complaint.expected(problem));
    }

    /** Whether there is more than blanks before the place on its line. */
    private static boolean isBehindText(Mark place) {
        int[] read = place.getBuffer();
        for (int i = place.getPointer() - 1; i >= 0 && read[i] != '\n'; i--) {
            if (!Character.isWhitespace(read[i])) {
                return true;
            }
        }
        return false;
    }
}
