package io.jenkins.plugins.networktopology.verify.command;

import io.jenkins.plugins.networktopology.topology.CommandExpectation;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Compares an output with what was expected of it, and names the first difference. */
final class Comparison {

    private static final int LONGEST_QUOTE = 120;

    private final CommandExpectation expected;
    private final Optional<Pattern> matches;
    private final Optional<Pattern> absent;

    private Comparison(CommandExpectation expected, Optional<Pattern> matches, Optional<Pattern> absent) {
        this.expected = expected;
        this.matches = matches;
        this.absent = absent;
    }

    /** The comparison for an expectation; one whose pattern is none judges every output an error. */
    static Comparison of(CommandExpectation expected) {
        return new Comparison(expected, compile(expected.matches()), compile(expected.absent()));
    }

    private static Optional<Pattern> compile(Optional<String> regex) {
        try {
            return regex.map(text -> Pattern.compile(text, Pattern.MULTILINE));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    Judgement judge(String command, String text) {
        if (matches.isPresent() != expected.matches().isPresent()
                || absent.isPresent() != expected.absent().isPresent()) {
            return Judgement.of(
                    Verdict.ERROR, "", "the pattern of the check \"" + expected.name() + "\" is no regular expression");
        }
        try {
            return compare(command, text);
        } catch (Search.TooHardException e) {
            return Judgement.of(Verdict.ERROR, "", e.getMessage() + "; it was held against the output of " + command);
        }
    }

    private Judgement compare(String command, String text) throws Search.TooHardException {
        String found = "as expected";
        if (matches.isPresent()) {
            Optional<MatchResult> match = Search.first(matches.orElseThrow(), text);
            if (match.isEmpty()) {
                return different(
                        "no match",
                        "expected a match of /" + matches.orElseThrow() + "/ in the output of " + command
                                + ", found none in " + size(text));
            }
            found = quote(match.orElseThrow().group());
        }
        if (absent.isPresent()) {
            Optional<MatchResult> unwanted = Search.first(absent.orElseThrow(), text);
            if (unwanted.isPresent()) {
                String quoted = quote(unwanted.orElseThrow().group());
                return different(
                        quoted,
                        "expected no match of /" + absent.orElseThrow() + "/ in the output of " + command + ", found "
                                + quoted + " in line "
                                + lineOf(text, unwanted.orElseThrow().start()));
            }
        }
        Judgement passed = Judgement.of(Verdict.PASS, found, command + " answers as expected");
        return expected.equalTo()
                .flatMap(wanted -> difference(command, text.strip(), wanted.strip()))
                .orElse(passed);
    }

    private static Optional<Judgement> difference(String command, String found, String wanted) {
        List<String> foundLines = found.lines().map(String::strip).toList();
        List<String> wantedLines = wanted.lines().map(String::strip).toList();
        for (int i = 0; i < Math.max(foundLines.size(), wantedLines.size()); i++) {
            Optional<String> is = line(foundLines, i);
            Optional<String> should = line(wantedLines, i);
            if (!is.equals(should)) {
                int from = is.isPresent() && should.isPresent() ? shownFrom(is.get(), should.get()) : 0;
                String seen = shown(is, from);
                return Optional.of(different(
                        seen,
                        "expected " + shown(should, from) + " as line " + (i + 1) + " of the output of " + command
                                + ", found " + seen));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> line(List<String> lines, int number) {
        return number < lines.size() ? Optional.of(lines.get(number)) : Optional.empty();
    }

    private static String shown(Optional<String> line, int from) {
        return line.map(text -> from == 0 ? quote(text) : quote("…" + text.substring(from)))
                .orElse("the end of the output");
    }

    /** The first letter to be quoted, so that what differs is in the quotes. */
    private static int shownFrom(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same < LONGEST_QUOTE ? 0 : same - LONGEST_QUOTE / 2;
    }

    private static Judgement different(String found, String message) {
        return Judgement.of(Verdict.FAIL, found, message);
    }

    private static String size(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return "an empty output";
        }
        long lines = plain.lines().count();
        return (lines == 1 ? "one line" : lines + " lines") + " that begin with "
                + quote(plain.lines().findFirst().orElse(""));
    }

    private static long lineOf(String text, int position) {
        return text.substring(0, position)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                + 1;
    }

    private static String quote(String text) {
        String line = text.strip().replace("\n", "\\n");
        return "\"" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "\"";
    }
}
