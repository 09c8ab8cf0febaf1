package io.jenkins.plugins.networktopology.verify.command;

import io.jenkins.plugins.networktopology.topology.CommandExpectation;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.CheckIds;
import io.jenkins.plugins.networktopology.verify.CheckSet;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.UnaskedCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commands that the user wrote down, one check per node. */
public final class CommandChecks implements CheckSet {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final List<Check> checks = new ArrayList<>();
    private final Map<Inquiry, List<CommandCheck>> asking = new HashMap<>();
    private final Map<String, String> notReady;
    private final CheckIds ids = new CheckIds();

    /**
     * The checks of a topology.
     *
     * @param notReady nodes that cannot be asked, and why
     */
    public CommandChecks(Topology topology, Map<String, String> notReady) {
        this.notReady = notReady;
        for (CommandExpectation expected : topology.verification().commands()) {
            for (Node node : topology.nodes()) {
                if (expected.nodes().isEmpty() || expected.nodes().contains(node.name())) {
                    checks.add(check(expected, node.name()));
                }
            }
        }
    }

    private Check check(CommandExpectation expected, String node) {
        String id = ids.unique("command/" + node + ":" + expected.name());
        String subject = node + ": " + expected.name();
        if (notReady.containsKey(node)) {
            return UnaskedCheck.notReady(id, CommandCheck.KIND, subject, node, node, notReady.get(node));
        }
        String evidence = Inquiry.evidenceName(CommandCheck.KIND, node, expected.command());
        Inquiry inquiry = new Inquiry(node, List.of(expected.command()), LIMIT, evidence);
        CommandCheck check = new CommandCheck(id, subject, expected, inquiry);
        asking.computeIfAbsent(inquiry, any -> new ArrayList<>()).add(check);
        return check;
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
        asking.getOrDefault(answer.inquiry(), List.of()).forEach(check -> check.read(answer));
    }
}
