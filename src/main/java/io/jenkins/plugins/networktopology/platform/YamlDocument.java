package io.jenkins.plugins.networktopology.platform;

import io.jenkins.plugins.networktopology.topology.Problem;
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

/** A YAML file while it is read: where its mistakes are gathered. */
final class YamlDocument {

    private static final int MOST_CHARACTERS = 256 * 1024;

    private final PlatformFile file;
    private final List<Problem> problems = new ArrayList<>();

    YamlDocument(PlatformFile file) {
        this.file = file;
    }

    /** The file's keys and values, or empty, with a problem noted, if it is no YAML. */
    Optional<YamlSection> root() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(1);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            Node root = new Yaml(options).compose(new StringReader(file.text()));
            if (root == null) {
                problems.add(new Problem(file.source(), 1, 1, "an empty file", "expected keys and values"));
                return Optional.empty();
            }
            return Optional.of(new YamlSection(this, "", root));
        } catch (MarkedYAMLException e) {
            problems.add(at(e.getProblemMark(), String.valueOf(e.getProblem()), "expected YAML"));
        } catch (YAMLException e) {
            problems.add(new Problem(file.source(), 0, 0, String.valueOf(e.getMessage()), "expected YAML"));
        }
        return Optional.empty();
    }

    void note(Node node, String found, String expected) {
        problems.add(at(node.getStartMark(), found, expected));
    }

    private Problem at(Mark mark, String found, String expected) {
        return new Problem(file.source(), mark.getLine() + 1, mark.getColumn() + 1, found, expected);
    }

    List<Problem> problems() {
        return problems;
    }
}
