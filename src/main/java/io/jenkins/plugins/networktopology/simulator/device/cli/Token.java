package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a line and where it starts; a quoted text is one word. */
public record Token(String text, int column) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    public static List<Token> split(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String text = matcher.group(1) == null ? matcher.group() : matcher.group(1);
            tokens.add(new Token(text, matcher.start()));
        }
        return tokens;
    }
}
