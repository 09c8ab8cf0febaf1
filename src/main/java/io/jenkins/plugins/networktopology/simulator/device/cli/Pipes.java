package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The filters behind a {@code |}, by the words that any of these command lines use for them. */
public final class Pipes {

    private static final List<String> VERBS = List.of(
            "include", "exclude", "begin", "count", "section", "match", "except", "find", "last", "no-more", "grep");

    private Pipes() {}

    /** The command in front of the first pipe. */
    public static String command(String line) {
        int pipe = line.indexOf(" | ");
        return pipe < 0 ? line : line.substring(0, pipe);
    }

    /** Whether every pipe of the line is one of these filters. */
    public static boolean known(String line) {
        return stages(line).allMatch(stage -> verb(stage).isPresent());
    }

    /** The output as the pipes let it through. */
    public static String filter(String line, String output) {
        String text = output;
        for (String stage : stages(line).toList()) {
            text = apply(stage, text);
        }
        return text;
    }

    private static Stream<String> stages(String line) {
        return Stream.of(line.split(" \\| ")).skip(1).map(String::strip);
    }

    private static java.util.Optional<String> verb(String stage) {
        String word = stage.split(" ")[0].toLowerCase(Locale.ROOT);
        return VERBS.stream().filter(verb -> verb.startsWith(word)).findFirst();
    }

    private static String apply(String stage, String text) {
        String[] words = stage.split(" ", 2);
        String argument = words.length > 1 ? words[1].strip().replaceAll("^\"|\"$", "") : "";
        Predicate<String> matches = matcher(argument);
        return switch (verb(stage).orElse("")) {
            case "include", "match", "grep" -> keep(text, matches);
            case "exclude", "except" -> keep(text, matches.negate());
            case "begin", "find" -> keep(text.lines().dropWhile(matches.negate()));
            case "section" -> keep(section(text, matches));
            case "count" -> "Count: " + text.lines().count() + " lines\n";
            case "last" -> keep(text.lines().skip(Math.max(0, text.lines().count() - 10)));
            default -> text;
        };
    }

    private static Stream<String> section(String text, Predicate<String> matches) {
        boolean[] inside = {false};
        return text.lines().filter(line -> {
            boolean indented = line.startsWith(" ");
            inside[0] = matches.test(line) || inside[0] && indented;
            return inside[0];
        });
    }

    private static Predicate<String> matcher(String argument) {
        try {
            return Pattern.compile(argument).asPredicate();
        } catch (PatternSyntaxException e) {
            return line -> line.contains(argument);
        }
    }

    private static String keep(String text, Predicate<String> wanted) {
        return keep(text.lines().filter(wanted));
    }

    private static String keep(Stream<String> lines) {
        StringBuilder kept = new StringBuilder();
        lines.forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }
}
