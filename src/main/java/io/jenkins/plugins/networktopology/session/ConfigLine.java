package io.jenkins.plugins.networktopology.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A configuration line to be typed.
 *
 * @param number its place in what the caller gave, from 1
 * @param text as typed; indentation is kept, trailing blanks are not
 */
record ConfigLine(int number, String text) {

    /**
     * Those that are neither blank nor comments ({@code !}, {@code #}).
     *
     * @throws SessionException of kind REFUSED if one of them holds a control character
     */
    static List<ConfigLine> of(String subject, List<String> lines) throws SessionException {
        List<ConfigLine> typed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = withoutTabs(lines.get(i)).stripTrailing();
            if (!text.isBlank() && !isComment(text.strip())) {
                CommandSyntax.check(subject + ": line " + (i + 1), text);
                typed.add(new ConfigLine(i + 1, text));
            }
        }
        return List.copyOf(typed);
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
