package io.jenkins.plugins.networktopology.topology;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML file while it is read: where its mistakes are gathered. Only its nodes are composed; no object is built. */
public final class YamlDocument {

    /** Nobody corrects more at a time. */
    private static final int MOST_PROBLEMS = 100;

    /** No text of ours is longer, but for names of files. */
    private static final int LONGEST_TEXT = 500;

    /** A mistake by its place and what was expected there, in few bytes: there may be a million. */
    private record Noted(int line, int column, int expected) {}

    private final String source;
    private final String text;
    private final int mostCharacters;
    private final List<Problem> problems = new ArrayList<>();
    /** What an alias repeats is one mistake. */
    private final Set<Noted> noted = new HashSet<>();

    private int more;
    private final Map<String, Set<String>> known = new TreeMap<>();

    /**
     * @param source the file's name, for messages
     * @param text its content
     * @param mostCharacters what a sensible file does not exceed
     */
    public YamlDocument(String source, String text, int mostCharacters) {
        this.source = source;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.mostCharacters = mostCharacters;
    }

    /** The file's keys and values, or empty, with a problem noted, if it is no YAML mapping. */
    public Optional<YamlSection> root() {
        return compose().map(root -> new YamlSection(this, "", root));
    }

    /** The file's root node, or empty, with a problem noted, if it is no YAML that we would read. */
    private Optional<Node> compose() {
        if (text.length() > mostCharacters) {
            add(new Problem(
                    source, 0, 0, "a file of " + text.length() + " characters", "expected at most " + mostCharacters));
            return Optional.empty();
        }
        Optional<Problem> word = LongestWord.tooLong(source, text);
        if (word.isPresent()) {
            add(word.get());
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        // YamlGuard weighs what aliases unfold into, and says where tags and depths are.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(YamlGuard.DEEPEST_PARSED);
        options.setTagInspector(tag -> true);
        options.setCodePointLimit(mostCharacters);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                add(new Problem(source, 1, 1, "an empty file", "expected keys and values"));
            }
            return Optional.ofNullable(root).filter(new YamlGuard(this, text)::accepts);
        } catch (YAMLException e) {
            add(new YamlSyntax(source, text).problem(e));
        } catch (IllegalArgumentException e) {
            add(new YamlSyntax(source, text).brokenEscape());
        }
        return Optional.empty();
    }

    /** Notes a mistake at a node. */
    public void note(Node node, String found, String expected) {
        note(node.getStartMark(), found, expected);
    }

    private void note(Mark place, String found, String expected) {
        add(new Problem(source, place.getLine() + 1, place.getColumn() + 1, found, expected));
    }

    private void add(Problem problem) {
        if (!noted.add(
                new Noted(problem.line(), problem.column(), problem.expected().hashCode()))) {
            return;
        }
        if (problems.size() == MOST_PROBLEMS) {
            more++;
            return;
        }
        problems.add(new Problem(
                problem.source(),
                problem.line(),
                problem.column(),
                Quote.printable(Quote.cut(problem.found(), LONGEST_TEXT)),
                Quote.printable(Quote.cut(problem.expected(), LONGEST_TEXT))));
    }

    /** Where a node is, for a message about another one: {@code line 7}. */
    static String line(Node node) {
        return "line " + (node.getStartMark().getLine() + 1);
    }

    String source() {
        return source;
    }

    /** Remembers the keys that a section may have, for those who compare them with the schema. */
    void knows(String path, Set<String> keys) {
        known.computeIfAbsent(path, key -> new TreeSet<>()).addAll(keys);
    }

    /** Path of a section to the keys that it may have, of the sections that were read. */
    Map<String, Set<String>> known() {
        return known;
    }

    /** The mistakes noted until now, in the order of the file; of very many the first, and how many more there are. */
    public List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (more > 0) {
            sorted.add(new Problem(
                    source,
                    0,
                    0,
                    "and " + more + " more mistake" + (more == 1 ? "" : "s"),
                    "correct these first, then check again"));
        }
        return sorted;
    }
}
