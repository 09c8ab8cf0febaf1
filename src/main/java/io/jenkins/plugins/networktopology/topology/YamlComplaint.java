package io.jenkins.plugins.networktopology.topology;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML parser's complaints (of snakeyaml 2) in words that tell an engineer what to change. The first that fits is
 * taken. In the words, {@code $1} is a part of the complaint, and BEGIN where the structure around it begins.
 */
enum YamlComplaint {
    TAB(".*'\\\\t\\(TAB\\)'.*", "a tab where YAML takes spaces only", "write spaces"),
    LIST_NOT_CLOSED(
            "expected ',' or '(])', but got (.*)",
            "$2 inside of the list that begins BEGIN",
            "expected a comma, or ] where it ends"),
    MAPPING_NOT_CLOSED(
            "expected ',' or '(})', but got (.*)",
            "$2 inside of the mapping that begins BEGIN",
            "expected a comma, or } where it ends"),
    NO_START(
            "found character '(.*?)' that cannot start any token.*",
            "$1 where a value begins",
            "put the value in quotation marks; templates are not filled in here"),
    COLON(
            "mapping values are not allowed here.*",
            "a colon where no key can be",
            "look at this line and the one above: keys indented alike, a space after the colon of each, and quotation"
                    + " marks around a text that holds a colon and a space"),
    SECOND_VALUE(
            "behind text: expected <block end>, but found '<scalar>'",
            "a second value behind the first",
            "put the whole value in quotation marks; a ' between two ' is written twice"),
    INDENTATION(
            "(behind text: )?expected <block end>, but found '(<block .*>|<scalar>|-|\\?)'",
            "a line that is indented unlike those that begin BEGIN",
            "indent what belongs together alike"),
    OUT_OF_PLACE(
            "(behind text: )?expected <block end>, but found (.*)",
            "$2 where none can be",
            "take it away, or put the text that it belongs to in quotation marks"),
    NO_VALUE(
            "expected the node content, but found (.*)",
            "$1 where a value is missing",
            "write the value; a text that begins with such a sign belongs in quotation marks"),
    NO_LIST(
            "sequence entries are not allowed here",
            "a \"-\" where no list can begin",
            "begin a list on the line after its key, and its items under each other"),
    NO_KEY(
            "mapping keys are not allowed here",
            "a \"?\" where no key can be",
            "put a text that begins with it in quotation marks"),
    ALIAS(
            "while scanning an (alias|anchor): .*",
            true,
            "a * or & that names no anchor",
            "put a text that begins with it in quotation marks"),
    DIRECTIVE(
            "while scanning a directive: .*",
            true,
            "a line that begins with %",
            "put a text that begins with it in quotation marks"),
    TAG(
            "while (scanning|parsing) (a|the) (tag|node).*: .*(URI|expected '|tag handle|tag directive).*",
            true,
            "a tag that is none",
            "put a text that begins with ! in quotation marks"),
    BLOCK(
            "while scanning a block scalar: .*",
            true,
            "something behind | or >",
            "begin the text on the next line, with a text that begins with | or > in quotation marks"),
    NO_COLON("could not find expected ':'", true, "a line that is no key with a value", "expected \"key: value\""),
    QUOTATION(
            "found unexpected (end of stream|document separator)",
            true,
            "a quotation mark without its pair",
            "close it"),
    BACKSLASH(
            "(found unknown escape character|expected escape sequence).*",
            "a backslash in double quotation marks",
            "write it twice, or take single quotation marks"),
    NO_ANCHOR(
            "found undefined alias (.*)",
            "the alias *$1 of no anchor above it",
            "a text that begins with * belongs in quotation marks"),
    AFTER_END("expected '<document start>'.*", "something after the end of the topology", "expected nothing more"),
    SECOND_DOCUMENT("but found another document", "a second document", "expected one topology a file"),
    OTHER("(.*)", "$1", "expected YAML");

    private final Pattern pattern;
    private final boolean ofContext;
    private final String found;
    private final String expected;

    YamlComplaint(String pattern, String found, String expected) {
        this(pattern, false, found, expected);
    }

    YamlComplaint(String pattern, boolean ofContext, String found, String expected) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        this.ofContext = ofContext;
        this.found = found;
        this.expected = expected;
    }

    /**
     * What the parser complains of.
     *
     * @param context what it was doing
     * @param behindText whether there is text before the place on the same line
     */
    static YamlComplaint of(String problem, String context, boolean behindText) {
        return Arrays.stream(values())
                .filter(complaint -> complaint.pattern.matcher(problem).matches()
                        || complaint.pattern.matcher(context + ": " + problem).matches()
                        || behindText
                                && complaint
                                        .pattern
                                        .matcher("behind text: " + problem)
                                        .matches())
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether its place is where the structure around it begins, not where the parser gave up. */
    boolean isOfContext() {
        return ofContext;
    }

    String found(String problem) {
        return fill(found, problem);
    }

    String expected(String problem) {
        return fill(expected, problem);
    }

    private String fill(String words, String problem) {
        Matcher match = pattern.matcher(problem);
        if (!match.matches()) {
            return words;
        }
        String filled = words;
        for (int group = 1; group <= match.groupCount(); group++) {
            filled = filled.replace("$" + group, match.group(group) == null ? "" : token(match.group(group)));
        }
        return filled;
    }

    /** The end of the file, or the sign that was found, out of the parser's name for it. */
    private static String token(String name) {
        String bare = name.length() > 2 && name.startsWith("'") && name.endsWith("'")
                ? name.substring(1, name.length() - 1)
                : name;
        return switch (bare) {
            case "<stream end>" -> "the end of the file";
            case "<scalar>" -> "a second value";
            case "<document start>", "<document end>" -> "the end of a document";
            default -> bare.startsWith("<") ? "something else" : bare.length() < 3 ? "a \"" + bare + "\"" : bare;
        };
    }
}
