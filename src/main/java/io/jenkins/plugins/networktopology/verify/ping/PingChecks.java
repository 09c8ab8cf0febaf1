package io.jenkins.plugins.networktopology.verify.ping;

import io.jenkins.plugins.networktopology.platform.CommandText;
import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.platform.Dialect.Question;
import io.jenkins.plugins.networktopology.platform.ManagementOverlap;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.PingExpectation;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.CheckIds;
import io.jenkins.plugins.networktopology.verify.CheckSet;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.UnaskedCheck;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pings of a topology, derived and written. */
public final class PingChecks implements CheckSet {

    /** How long a device waits for one answer. */
    private static final int TIMEOUT_SECONDS = 2;

    /** On top of the time that the probes may take. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** More controls would cost more than they prove. */
    private static final int MOST_CONTROLS = 3;

    private final Function<String, Platform> platform;
    private final Function<String, Optional<PingParser>> parsers;
    private final Map<String, String> notReady;
    private final Map<Inquiry, PingParser> asked = new HashMap<>();
    private final Map<Inquiry, PingOutcome> outcomes = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final CheckIds ids = new CheckIds();
    private final List<ManagementOverlap> overlaps;

    /**
     * The checks of a topology.
     *
     * @param platform the platform of a node
     * @param parsers the parser that a dialect names for its pings
     * @param notReady nodes that cannot be asked, and why
     */
    public PingChecks(
            Topology topology,
            Function<String, Platform> platform,
            Function<String, Optional<PingParser>> parsers,
            Map<String, String> notReady) {
        this.platform = platform;
        this.parsers = parsers;
        this.notReady = notReady;
        this.overlaps = ManagementOverlap.in(
                topology, node -> platform.apply(node.name()).familyOf(node.image()));
        PingPlan plan = new PingPlan(topology);
        plan.derived().forEach(task -> checks.add(check(task, List.of())));
        Map<String, List<PingTask>> neighbours = new HashMap<>();
        plan.adjacent()
                .forEach(task -> neighbours
                        .computeIfAbsent(task.from(), from -> new ArrayList<>())
                        .add(task));
        for (PingPlan.Written written : plan.written()) {
            String from = written.expectation().from();
            checks.add(written.task()
                    .map(task -> check(task, neighbours.getOrDefault(from, List.of())))
                    .orElseGet(() -> withoutDestination(written.expectation())));
        }
    }

    private Check check(PingTask task, List<PingTask> neighbours) {
        String id = id(
                task.reachable(),
                task.from(),
                task.destination() + task.vrf().map(vrf -> "@" + vrf).orElse(""));
        String subject = task.from() + (task.reachable() ? " → " : " ↛ ") + task.target();
        for (String node : List.of(task.from(), task.ownerNode().orElse(task.from()))) {
            if (notReady.containsKey(node)) {
                return UnaskedCheck.notReady(id, "ping", subject, task.from(), node, notReady.get(node));
            }
        }
        Optional<Inquiry> inquiry = inquiry(task);
        if (inquiry.isEmpty()) {
            String dialect = platform.apply(task.from()).dialect().id();
            return new UnaskedCheck(
                    id,
                    "ping",
                    subject,
                    task.from(),
                    Judgement.of(
                            Verdict.ERROR, "", "nobody has said how the dialect " + dialect + " is asked to ping"));
        }
        List<Inquiry> controls = neighbours.stream()
                .filter(neighbour -> !neighbour.destination().equals(task.destination()))
                .filter(neighbour -> !notReady.containsKey(neighbour.ownerNode().orElse("")))
                .limit(MOST_CONTROLS)
                .flatMap(neighbour -> inquiry(neighbour).stream())
                .toList();
        return new PingCheck(id, task, inquiry.orElseThrow(), controls, outcomes, hint(task));
    }

    /** That an end of the ping has an address of its image's management network, as far as it has. */
    private String hint(PingTask task) {
        return overlaps.stream()
                .filter(overlap -> overlap.concerns(task.from(), task.destination())
                        || task.ownerNode()
                                .filter(owner -> overlap.concerns(owner, task.destination()))
                                .isPresent())
                .findFirst()
                .map(overlap -> "It may be its address: " + overlap.words())
                .orElse("");
    }

    private Check withoutDestination(PingExpectation ping) {
        String message = ping.to() + " has no address on any link; write the address that " + ping.from()
                + " should ping instead of the node's name";
        return new UnaskedCheck(
                id(ping.reachable(), ping.from(), ping.to()),
                "ping",
                ping.from() + (ping.reachable() ? " → " : " ↛ ") + ping.to(),
                ping.from(),
                Judgement.of(Verdict.ERROR, "", message));
    }

    private Optional<Inquiry> inquiry(PingTask task) {
        Dialect dialect = platform.apply(task.from()).dialect();
        Optional<Dialect.Command> command =
                Optional.ofNullable(dialect.commands().get(Question.PING));
        Optional<PingParser> parser = command.flatMap(known -> parsers.apply(known.parser()));
        return parser.map(reader -> {
            Map<String, String> values = new HashMap<>();
            values.put("destination", task.destination());
            values.put("count", Integer.toString(task.count()));
            values.put("timeout", Integer.toString(TIMEOUT_SECONDS));
            task.source().ifPresent(source -> values.put("source", source));
            task.vrf().ifPresent(vrf -> values.put("vrf", vrf));
            Inquiry inquiry = new Inquiry(
                    task.from(),
                    CommandText.render(command.orElseThrow(), values),
                    GRACE.plusSeconds((long) TIMEOUT_SECONDS * task.count()),
                    Inquiry.evidenceName(
                            kind(task.reachable()),
                            task.from(),
                            task.destination()
                                    + task.vrf().map(vrf -> "_" + vrf).orElse("")));
            asked.put(inquiry, reader);
            return inquiry;
        });
    }

    private String id(boolean reachable, String from, String to) {
        return ids.unique(kind(reachable) + "/" + from + ":" + to);
    }

    /** Two checks, since a lab that loses a link and gets it back is asked for one and then for the other. */
    private static String kind(boolean reachable) {
        return reachable ? "ping" : "no-ping";
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
        PingParser parser = asked.get(answer.inquiry());
        if (parser != null) {
            outcomes.put(answer.inquiry(), PingOutcome.of(answer, parser));
        }
    }
}
