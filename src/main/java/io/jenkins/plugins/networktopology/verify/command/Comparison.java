package io.jenkins.plugins.networktopology.verify.command;

import io.jenkins.plugins.networktopology.topology.CommandExpectation;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
        return firstDifference(command, text)
                .orElseGet(() -> Judgement.of(Verdict.PASS, found(text), command + " answers as expected"));
    }

    private Optional<Judgement> firstDifference(String command, String text) {
        if (matches.isPresent() && !matches.orElseThrow().matcher(text).find()) {
            return different(
                    "no match",
                    "expected a match of /" + matches.orElseThrow() + "/ in the output of " + command
                            + ", found none in " + size(text));
        }
        if (absent.isPresent()) {
            Matcher unwanted = absent.orElseThrow().matcher(text);
            if (unwanted.find()) {
                return different(
                        quote(unwanted.group()),
                        "expected no match of /" + absent.orElseThrow() + "/ in the output of " + command + ", found "
                                + quote(unwanted.group()) + " in line " + lineOf(text, unwanted.start()));
            }
        }
        return expected.equalTo().flatMap(wanted -> difference(command, text.strip(), wanted.strip()));
    }

    private static Optional<Judgement> difference(String command, String found, String wanted) {
        List<String> foundLines = found.lines().map(String::stripTrailing).toList();
        List<String> wantedLines = wanted.lines().map(String::stripTrailing).toList();
        for (int i = 0; i < Math.max(foundLines.size(), wantedLines.size()); i++) {
            String is = i < foundLines.size() ? quote(foundLines.get(i)) : "the end of the output";
            String should = i < wantedLines.size() ? quote(wantedLines.get(i)) : "the end of the output";
            if (!is.equals(should)) {
                return different(
                        is,
                        "expected " + should + " as line " + (i + 1) + " of the output of " + command + ", found "
                                + is);
            }
        }
        return Optional.empty();
    }

    private String found(String text) {
        return matches.map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(matcher -> quote(matcher.group()))
                .orElse("as expected");
    }

    private static Optional<Judgement> different(String found, String message) {
        return Optional.of(Judgement.of(Verdict.FAIL, found, message));
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
