package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command was given.
 *
 * @param values arguments by name
 * @param words the whole command, keywords written out
 */
public record Arguments(Map<String, String> values, List<String> words) {

    public Arguments {
        values = Map.copyOf(values);
        words = List.copyOf(words);
    }

    /** An argument that the pattern has. */
    public String get(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the command has no argument " + name));
    }

    public int number(String name) {
        return Integer.parseInt(get(name));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }
}
