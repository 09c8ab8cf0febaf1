package io.jenkins.plugins.networktopology.platform;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Command lines with placeholders. {@code {name}} is replaced by its value. A part in square brackets that holds a
 * placeholder is optional: it is left out, with the space before it, if one of its placeholders has no value:
 * {@code ping {destination} repeat {count} [source {source}]}. Square brackets without a placeholder are plain text.
 */
public final class CommandText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final Pattern OPTIONAL = Pattern.compile("( ?)\\[([^\\[\\]]*\\{[a-zA-Z][a-zA-Z0-9]*}[^\\[\\]]*)]");

    private CommandText() {}

    /**
     * The lines of a command with these values.
     *
     * @throws IllegalArgumentException if a placeholder outside of square brackets has no value
     */
    public static List<String> render(Dialect.Command command, Map<String, String> values) {
        return render(command.lines(), values);
    }

    /** The same for lines. */
    public static List<String> render(List<String> lines, Map<String, String> values) {
        return lines.stream().map(line -> render(line, values)).toList();
    }

    /** The same for one line. */
    public static String render(String line, Map<String, String> values) {
        if (line.indexOf('{') < 0) {
            return line;
        }
        return fill(withOptionalParts(line, values), values);
    }

    private static String withOptionalParts(String line, Map<String, String> values) {
        String kept = OPTIONAL.matcher(line).replaceAll(part -> {
            boolean whole = PLACEHOLDER
                    .matcher(part.group(2))
                    .results()
                    .allMatch(placeholder -> values.containsKey(placeholder.group(1)));
            return whole ? Matcher.quoteReplacement(part.group(1) + part.group(2)) : "";
        });
        return kept.equals(line) ? line : kept.strip();
    }

    private static String fill(String line, Map<String, String> values) {
        return PLACEHOLDER.matcher(line).replaceAll(placeholder -> {
            String value = values.get(placeholder.group(1));
            if (value == null) {
                throw new IllegalArgumentException("\"" + line + "\" needs a value for " + placeholder.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
