package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a configuration with braces, or as set commands. */
final class JunosText {

    /** Words that have a name behind them on the same line. */
    private static final Set<String> NAMED = Set.of(
            "unit",
            "user",
            "family",
            "address",
            "fpc",
            "pic",
            "route",
            "next-hop",
            "host-name",
            "domain-name",
            "description",
            "mtu",
            "port-id-subtype",
            "advertisement-interval",
            "hold-multiplier",
            "class",
            "root-login",
            "router-id",
            "instance-type",
            "number-of-ports",
            "encrypted-password");

    private static final class Level {
        private final Map<String, Level> levels = new LinkedHashMap<>();
    }

    private JunosText() {}

    static void asSetCommands(Collection<List<String>> statements, Transcript out) {
        statements.forEach(statement -> out.line("set " + String.join(" ", statement)));
    }

    /** What is below a level of the hierarchy. */
    static void withBraces(JunosConfig config, List<String> below, Transcript out) {
        Level root = new Level();
        config.under(below)
                .map(statement -> statement.subList(below.size(), statement.size()))
                .forEach(words -> {
                    Level at = root;
                    for (int index = 0; index < words.size(); index++) {
                        String word = words.get(index);
                        boolean pair = index + 1 < words.size()
                                && (NAMED.contains(word) || word.equals("interface") && !below.contains("interfaces"));
                        String text = pair ? word + " " + words.get(++index) : word;
                        at = at.levels.computeIfAbsent(text, fresh -> new Level());
                    }
                });
        write(root, 0, out);
    }

    private static void write(Level level, int depth, Transcript out) {
        String indent = "    ".repeat(depth);
        level.levels.forEach((text, inside) -> {
            if (inside.levels.isEmpty()) {
                out.line(indent + text + ";");
            } else {
                out.line(indent + text + " {");
                write(inside, depth + 1, out);
                out.line(indent + "}");
            }
        });
    }
}
