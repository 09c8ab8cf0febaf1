package io.jenkins.plugins.networktopology.topology;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML file while it is read: where its mistakes are gathered. Only its nodes are composed; no object is built. */
public final class YamlDocument {

    private static final int DEEPEST = 20;

    private final String source;
    private final String text;
    private final int mostCharacters;
    private final List<Problem> problems = new ArrayList<>();

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

    /** The file's root node, or empty, with a problem noted, if it is no YAML. */
    private Optional<Node> compose() {
        if (text.length() > mostCharacters) {
            note(0, 0, "a file of " + text.length() + " characters", "expected at most " + mostCharacters);
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(DEEPEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(mostCharacters);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                note(1, 1, "an empty file", "expected keys and values");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            problems.add(at(e.getProblemMark(), syntax(e), "expected YAML"));
        } catch (YAMLException e) {
            note(0, 0, String.valueOf(e.getMessage()), "expected YAML");
        }
        return Optional.empty();
    }

    private static String syntax(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        return problem.contains("'\\t(TAB)'") ? "a tab as indentation, which YAML forbids" : problem;
    }

    /** Notes a mistake at a node. */
    public void note(Node node, String found, String expected) {
        problems.add(at(node.getStartMark(), found, expected));
    }

    private void note(int line, int column, String found, String expected) {
        problems.add(new Problem(source, line, column, found, expected));
    }

    private Problem at(Mark mark, String found, String expected) {
        return new Problem(source, mark.getLine() + 1, mark.getColumn() + 1, found, expected);
    }

    /** Where a node is, for a message about another one: {@code line 7}. */
    static String line(Node node) {
        return "line " + (node.getStartMark().getLine() + 1);
    }

    String source() {
        return source;
    }

    /** The mistakes noted until now, in the order of the file. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted(java.util.Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
