package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Dialect.TextCommand;
import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A configuration line to be typed.
 *
 * @param number its place in what the caller gave, from 1
 * @param text as typed; indentation is kept, trailing blanks are not
 * @param following the lines of text that it takes, the one that ends it included
 */
record ConfigLine(int number, String text, List<String> following) {

    ConfigLine {
        following = List.copyOf(following);
    }

    /**
     * Those that are neither blank nor comments ({@code !}, {@code #}); within a text, all.
     *
     * @throws SessionException of kind REFUSED if one of them holds a control character, or a text does not end
     */
    static List<ConfigLine> of(String subject, List<String> lines, List<TextCommand> texts) throws SessionException {
        List<ConfigLine> typed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = withoutTabs(lines.get(i)).stripTrailing();
            if (!text.isBlank() && !isComment(text.strip())) {
                CommandSyntax.check(subject + ": line " + (i + 1), text);
                List<String> following = following(subject, lines, i, texts);
                typed.add(new ConfigLine(i + 1, text, following));
                i += following.size();
            }
        }
        return List.copyOf(typed);
    }

    /** Itself and what it takes. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(text));
        all.addAll(following);
        return all;
    }

    private static List<String> following(String subject, List<String> lines, int at, List<TextCommand> commands)
            throws SessionException {
        String opening = lines.get(at);
        for (TextCommand command : commands) {
            Matcher opens = command.opens().matcher(opening);
            if (opens.find()) {
                return command.end().isPresent()
                        ? until(subject, lines, at, command.end().get(), true)
                        : opening.indexOf(opens.group("sign"), opens.end("sign")) >= 0
                                ? List.of()
                                : until(subject, lines, at, opens.group("sign"), false);
            }
        }
        return List.of();
    }

    private static List<String> until(String subject, List<String> lines, int at, String end, boolean alone)
            throws SessionException {
        List<String> text = new ArrayList<>();
        for (int i = at + 1; i < lines.size(); i++) {
            String line = lines.get(i).replace('\t', ' ').stripTrailing();
            CommandSyntax.check(subject + ": line " + (i + 1), line);
            text.add(line);
            if (alone ? line.strip().equals(end) : line.contains(end)) {
                return text;
            }
        }
        throw new SessionException(
                Kind.REFUSED,
                subject + ": line " + (at + 1) + " \"" + lines.get(at).strip()
                        + "\" begins a text that does not end, and nothing was sent: expected a later line "
                        + (alone ? "that is " : "with ") + end);
    }

    /** Tabs that indent a line are layout; typed, they would ask for completion. */
    private static String withoutTabs(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent)) && line.charAt(indent) != '\n') {
            indent++;
        }
        return line.substring(0, indent).replace('\t', ' ').replace('\r', ' ') + line.substring(indent);
    }

    private static boolean isComment(String text) {
        return text.startsWith("!") || text.startsWith("#");
    }
}
