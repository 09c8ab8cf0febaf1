package io.jenkins.plugins.networktopology.verify.command;

import io.jenkins.plugins.networktopology.topology.CommandExpectation;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.CheckSet;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands that the user wrote down, one check per node. */
public final class CommandChecks implements CheckSet {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final List<CommandCheck> checks = new ArrayList<>();

    /**
     * The checks of a topology.
     *
     * @param notReady nodes that cannot be asked, and why
     */
    public CommandChecks(Topology topology, Map<String, String> notReady) {
        Set<String> ids = new HashSet<>();
        for (CommandExpectation expected : topology.verification().commands()) {
            for (Node node : topology.nodes()) {
                if (expected.nodes().isEmpty() || expected.nodes().contains(node.name())) {
                    add(expected, node.name(), notReady, ids);
                }
            }
        }
    }

    private void add(CommandExpectation expected, String node, Map<String, String> notReady, Set<String> ids) {
        String plain = "command/" + node + ":" + expected.name();
        String id = plain;
        for (int number = 2; !ids.add(id); number++) {
            id = plain + "#" + number;
        }
        String evidence = Inquiry.evidenceName("command", node, expected.command());
        Inquiry inquiry = new Inquiry(node, List.of(expected.command()), LIMIT, evidence);
        checks.add(new CommandCheck(id, expected, inquiry, Optional.ofNullable(notReady.get(node))));
    }

    @Override
    public List<Check> checks() {
        return List.copyOf(checks);
    }

    @Override
    public List<Inquiry> learns() {
        return List.of();
    }

    @Override
    public void read(Answer answer) {
        checks.forEach(check -> check.read(answer));
    }
}
