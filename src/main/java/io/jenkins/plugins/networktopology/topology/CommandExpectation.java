package io.jenkins.plugins.networktopology.topology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A command whose output must look as expected.
 *
 * @param name what the check is called in reports
 * @param nodes the nodes that run it; empty for all
 * @param command the command as typed
 * @param matches a regular expression (java.util.regex, multi-line) found somewhere in the output
 * @param absent a regular expression that must be found nowhere
 * @param equalTo the whole output, leading and trailing white space aside
 */
public record CommandExpectation(
        String name,
        List<String> nodes,
        String command,
        Optional<String> matches,
        Optional<String> absent,
        Optional<String> equalTo) {

    public CommandExpectation {
        Objects.requireNonNull(name);
        Objects.requireNonNull(command);
        nodes = List.copyOf(nodes);
        if (matches.isEmpty() && absent.isEmpty() && equalTo.isEmpty()) {
            throw new IllegalArgumentException(
                    "the command check \"" + name + "\" expects nothing; give it matches, absent or equals");
        }
    }
}
