package io.jenkins.plugins.networktopology.verify;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Commands to be typed on one node. Checks that need the same commands of the same node share one answer.
 *
 * @param node the node's name
 * @param commands the lines, in order
 * @param limit for each of them
 * @param evidence the name under which the answer is kept, without ending, such as {@code evidence/lldp/csr-1}
 */
public record Inquiry(String node, List<String> commands, Duration limit, String evidence) {

    public Inquiry {
        Objects.requireNonNull(node);
        Objects.requireNonNull(limit);
        Objects.requireNonNull(evidence);
        commands = List.copyOf(commands);
    }

    /** An evidence name of these parts; whatever a file name cannot hold becomes {@code _}. */
    public static String evidenceName(String kind, String... parts) {
        StringBuilder name = new StringBuilder("evidence/").append(kind).append('/');
        name.append(String.join(".", parts).replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.", "_"));
        return name.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inquiry that && node.equals(that.node) && commands.equals(that.commands);
    }

    @Override
    public int hashCode() {
        return Objects.hash(node, commands);
    }
}
