package io.jenkins.plugins.networktopology.topology;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** The YAML parser's complaints in words that tell an engineer what to change. */
final class YamlSyntax {

    private static final Pattern UNCLOSED = Pattern.compile("expected ',' or '([]}])', but got (.*)");
    private static final Pattern NO_START = Pattern.compile("found character '(.*?)' that cannot start any token.*");

    private static final Pattern NO_END = Pattern.compile("expected <block end>, but found '(.*)'");
    private static final Set<String> STRUCTURE =
            Set.of("<block mapping start>", "<block sequence start>", "<block end>", "<scalar>", "-", "?");

    private final String source;
    private final MarkedYAMLException complaint;
    private final String problem;

    private YamlSyntax(String source, MarkedYAMLException complaint) {
        this.source = source;
        this.complaint = complaint;
        this.problem = String.valueOf(complaint.getProblem()).replace('\n', ' ');
    }

    static Problem problem(String source, String text, YAMLException e) {
        if (e instanceof MarkedYAMLException marked) {
            return new YamlSyntax(source, marked).explain();
        }
        if (e instanceof ReaderException unreadable) {
            int at = text.offsetByCodePoints(
                    0, Math.min(unreadable.getPosition(), text.codePointCount(0, text.length())));
            int line = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            String found = String.format("the control character U+%04X", unreadable.getCodePoint());
            return new Problem(
                    source, line, at - text.lastIndexOf('\n', at - 1), found, "expected text, saved as UTF-8");
        }
        if (String.valueOf(e.getMessage()).startsWith("Nesting Depth exceeded")) {
            return new Problem(
                    source, 0, 0, "values nested deeper than " + YamlGuard.DEEPEST_PARSED, "expected a flatter file");
        }
        return new Problem(source, 0, 0, String.valueOf(e.getMessage()).replace('\n', ' '), "expected YAML");
    }

    private Problem explain() {
        Matcher unclosed = UNCLOSED.matcher(problem);
        Matcher noStart = NO_START.matcher(problem);
        Matcher noEnd = NO_END.matcher(problem);
        if (problem.contains("'\\t(TAB)'")) {
            return here("a tab where YAML takes spaces only", "write spaces");
        }
        if (unclosed.matches()) {
            String kind = unclosed.group(1).equals("]") ? "list" : "mapping";
            return here(
                    token(unclosed.group(2)) + " inside of the " + kind + " that begins " + begin(),
                    "expected a comma, or " + unclosed.group(1) + " where it ends");
        }
        if (noStart.matches()) {
            return here(
                    "a " + noStart.group(1) + " where a value begins",
                    "put the value in quotation marks; templates are not filled in here");
        }
        if (problem.startsWith("mapping values are not allowed here")) {
            return here(
                    "a colon where no key can be",
                    "look at this line and the one above: keys indented alike, a space after the colon of each, and"
                            + " quotation marks around a text that holds a colon and a space");
        }
        if (noEnd.matches() && noEnd.group(1).equals("<scalar>") && isBehindText(complaint.getProblemMark())) {
            return here(
                    "a second value behind the first",
                    "put the whole value in quotation marks; a ' between two ' is written twice");
        }
        if (noEnd.matches() && STRUCTURE.contains(noEnd.group(1))) {
            return here(
                    "a line that is indented unlike those that begin " + begin(), "indent what belongs together alike");
        }
        if (noEnd.matches()) {
            return here(
                    token(noEnd.group(1)) + " where none can be",
                    "take it away, or put the text that it belongs to in quotation marks");
        }
        if (problem.startsWith("unexpected character found")) {
            return context("a * or & that names no anchor", "put a text that begins with it in quotation marks");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return context("a line that is no key with a value", "expected \"key: value\"");
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return context("a quotation mark without its pair", "close it");
        }
        if (problem.startsWith("found unknown escape character")) {
            return here("a backslash in double quotation marks", "write it twice, or take single quotation marks");
        }
        if (problem.startsWith("found undefined alias")) {
            return here(
                    problem.replaceFirst("found undefined alias (.*)", "the alias *$1 of no anchor above it"),
                    "a text that begins with * belongs in quotation marks");
        }
        if (problem.startsWith("expected '<document start>'")) {
            return here("something after the end of the topology", "expected nothing more");
        }
        if (problem.startsWith("but found another document")) {
            return here("a second document", "expected one topology a file");
        }
        return here(problem, "expected YAML");
    }

    /** The end of the file, or the sign that was found, out of the parser's name for it. */
    private static String token(String name) {
        return switch (name) {
            case "<stream end>" -> "the end of the file";
            case "<scalar>" -> "a second value";
            default -> name.startsWith("<") ? "something else" : "a \"" + name.replace("'", "") + "\"";
        };
    }

    /** Whether there is more than blanks before the place on its line. */
    private static boolean isBehindText(Mark place) {
        int[] text = place.getBuffer();
        for (int i = place.getPointer() - 1; i >= 0 && text[i] != '\n'; i--) {
            if (!Character.isWhitespace(text[i])) {
                return true;
            }
        }
        return false;
    }

    private String begin() {
        return Optional.ofNullable(complaint.getContextMark())
                .map(mark -> "on line " + (mark.getLine() + 1))
                .orElse("above");
    }

    private Problem here(String found, String expected) {
        return at(Optional.ofNullable(complaint.getProblemMark()), found, expected);
    }

    private Problem context(String found, String expected) {
        return at(
                Optional.ofNullable(complaint.getContextMark())
                        .or(() -> Optional.ofNullable(complaint.getProblemMark())),
                found,
                expected);
    }

    private Problem at(Optional<Mark> place, String found, String expected) {
        return new Problem(
                source,
                place.map(mark -> mark.getLine() + 1).orElse(0),
                place.map(mark -> mark.getColumn() + 1).orElse(0),
                found,
                expected);
    }
}
