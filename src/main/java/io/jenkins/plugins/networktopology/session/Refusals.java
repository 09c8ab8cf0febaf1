package io.jenkins.plugins.networktopology.session;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words by which a device refuses, as the dialect knows them. */
final class Refusals {

    /**
     * A device refuses before it answers: at most a line with the time and two that point at the mistake come first.
     * Further down, the same words are somebody's log or description.
     */
    private static final int FIRST_LINES = 4;

    private final List<Pattern> errors;

    Refusals(List<Pattern> errors) {
        this.errors = errors;
    }

    /** The refusing line among the first lines of an answer, or as its last. */
    Optional<String> inAnswer(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        Optional<String> first =
                lines.stream().limit(FIRST_LINES).filter(this::refuses).findFirst();
        return first.or(() -> lines.isEmpty()
                        ? Optional.empty()
                        : Optional.of(lines.get(lines.size() - 1)).filter(this::refuses))
                .map(String::strip);
    }

    /** The refusing line anywhere: answers to configuration are about nothing but the configuration. */
    Optional<String> inConfiguration(String text) {
        return text.lines().filter(this::refuses).findFirst().map(String::strip);
    }

    private boolean refuses(String line) {
        return errors.stream().map(error -> error.matcher(line)).anyMatch(Matcher::find);
    }
}
