package io.jenkins.plugins.networktopology.topology;

/** What a file says, as a message repeats it: short, on one line, and without anything that steers a terminal. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** The text in quotation marks, cut where it is long. */
    static String of(String text) {
        return "\"" + cut(text, LONGEST) + "\"";
    }

    /** The text, cut where it is long; not between the two halves of a character beyond U+FFFF. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1)) + "…";
    }

    /** The text with control characters, and those that turn the direction of writing, as escapes of YAML. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> printable.append("\\n");
                case '\r' -> printable.append("\\r");
                case '\t' -> printable.append("\\t");
                default -> printable.append(isInvisible(c) ? String.format("\\u%04x", c) : Character.toString(c));
            }
        });
        return printable.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
