package io.jenkins.plugins.networktopology.simulator.device.linux;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a POSIX shell as people type on a router: {@code ;}, {@code &&}, {@code ||}, quotes, a pipe to grep or head, and
 * redirections of an output to the other or to nowhere.
 */
final class CommandLine {

    private static final int NOT_FOUND = 127;
    private static final Pattern WORD =
            Pattern.compile(Redirections.TOKEN + "|(?:\"[^\"]*\"|'[^']*'|[^\\s\"';|&<>]|\\\\.)+|;|\\|\\||&&|\\|");

    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*");

    private final Programs programs;

    CommandLine(LinuxSystem system) {
        this.programs = new Programs(system);
    }

    /** Answers the exit status of the last command that ran. */
    int run(String line, Transcript out) {
        int status = 0;
        String operator = ";";
        List<String> words = new ArrayList<>();
        List<String> tokens = tokens(line);
        tokens.add(";");
        for (String token : tokens) {
            if (!token.equals(";") && !token.equals("&&") && !token.equals("||")) {
                words.add(token);
                continue;
            }
            boolean skipped = operator.equals("&&") && status != 0 || operator.equals("||") && status == 0;
            if (!words.isEmpty() && !skipped) {
                status = pipeline(words, out);
            }
            words.clear();
            operator = token;
        }
        return status;
    }

    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private int pipeline(List<String> words, Transcript out) {
        int bar = words.indexOf("|");
        if (bar < 0) {
            return redirected(words, out);
        }
        Transcript first = new Transcript();
        int status = redirected(words.subList(0, bar), first);
        first.steps().stream().filter(Transcript.Step::error).forEach(out::add);
        List<String> filter = words.subList(bar + 1, words.size()).stream()
                .map(CommandLine::unquoted)
                .toList();
        String verb = filter.isEmpty() ? "" : filter.get(0);
        String last = filter.isEmpty() ? "" : filter.get(filter.size() - 1);
        List<String> lines = first.steps().stream()
                .filter(step -> !step.error())
                .map(Transcript.Step::text)
                .collect(Collectors.joining())
                .lines()
                .toList();
        switch (verb) {
            case "grep" -> {
                List<String> kept =
                        lines.stream().filter(line -> line.contains(last)).toList();
                kept.forEach(out::line);
                return kept.isEmpty() ? 1 : 0;
            }
            case "head" -> lines.stream().limit(10).forEach(out::line);
            case "cat" -> lines.forEach(out::line);
            default -> {
                out.complain("sh: " + verb + ": not found");
                return NOT_FOUND;
            }
        }
        return status;
    }

    private int redirected(List<String> words, Transcript out) {
        Redirections redirections = Redirections.of(words);
        Transcript whole = new Transcript();
        int status =
                one(words.stream().filter(word -> !Redirections.isOne(word)).toList(), whole);
        whole.steps().forEach(step -> out.add(redirections.apply(step)));
        return status;
    }

    private int one(List<String> quoted, Transcript out) {
        List<String> words = quoted.stream().map(CommandLine::unquoted).toList();
        if (words.isEmpty()) {
            return 0;
        }
        if (words.get(0).equals("sudo") || ASSIGNMENT.matcher(words.get(0)).matches()) {
            return one(quoted.subList(1, quoted.size()), out);
        }
        if (words.size() > 2
                && words.get(0).matches("(/bin/)?(ba)?sh")
                && words.get(1).equals("-c")) {
            return run(words.get(2), out);
        }
        String name = words.get(0).replaceFirst("^(/usr)?/s?bin/", "");
        Programs.Program program = programs.find(name);
        if (program == null) {
            out.complain("sh: " + words.get(0) + ": not found");
            return NOT_FOUND;
        }
        return program.run(words.subList(1, words.size()), out);
    }

    private static String unquoted(String word) {
        return word.replaceAll("[\"']", "");
    }
}
