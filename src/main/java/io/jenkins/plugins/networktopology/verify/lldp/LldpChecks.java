package io.jenkins.plugins.networktopology.verify.lldp;

import io.jenkins.plugins.networktopology.platform.Dialect;
import io.jenkins.plugins.networktopology.platform.Dialect.Question;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.CheckSet;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One check per link and direction, derived from the topology. */
public final class LldpChecks implements CheckSet {

    /** Emulated devices take their time, {@code show interfaces} above all. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final LldpScene scene;
    private final List<Check> checks = new ArrayList<>();
    private final List<Inquiry> learns = new ArrayList<>();
    private final Map<Inquiry, LldpParser> tables = new HashMap<>();
    private final Map<Inquiry, IdentityParser> identities = new HashMap<>();
    private final Map<String, Inquiry> tableOf = new HashMap<>();
    private final Map<String, Inquiry> identityOf = new HashMap<>();

    /**
     * The checks of a topology.
     *
     * @param platform the platform of a node
     * @param parsers the parser that a dialect names for its LLDP answers
     * @param identityParsers the same for what a device says of itself
     * @param notReady nodes that cannot be asked, and why
     */
    public LldpChecks(
            Topology topology,
            Function<String, Platform> platform,
            Function<String, Optional<LldpParser>> parsers,
            Function<String, Optional<IdentityParser>> identityParsers,
            Map<String, String> notReady) {
        scene = new LldpScene(topology, node -> platform.apply(node).naming());
        LldpMatcher matcher = new LldpMatcher(scene);
        for (Node node : topology.nodes()) {
            if (notReady.containsKey(node.name())) {
                scene.noTable(node.name(), "it never became ready: " + notReady.get(node.name()));
            } else {
                prepare(node.name(), platform.apply(node.name()).dialect(), parsers, identityParsers);
            }
        }
        for (Link link : topology.links()) {
            for (Endpoint near : link.endpoints()) {
                checks.add(new LldpCheck(link, near, matcher, scene, notReady, asks(near), restsOn(link, near)));
            }
        }
    }

    private void prepare(
            String node,
            Dialect dialect,
            Function<String, Optional<LldpParser>> parsers,
            Function<String, Optional<IdentityParser>> identityParsers) {
        Dialect.Command table = dialect.commands().get(Question.LLDP_NEIGHBORS);
        Optional<LldpParser> parser = Optional.ofNullable(table).flatMap(command -> parsers.apply(command.parser()));
        if (parser.isEmpty()) {
            scene.noTable(node, "nobody has said how the dialect " + dialect.id() + " is asked for LLDP neighbours");
            return;
        }
        Inquiry inquiry = new Inquiry(node, table.lines(), LIMIT, Inquiry.evidenceName("lldp", node));
        tables.put(inquiry, parser.orElseThrow());
        tableOf.put(node, inquiry);
        Optional.ofNullable(dialect.commands().get(Question.IDENTITY))
                .ifPresent(command -> identityParsers.apply(command.parser()).ifPresent(reader -> {
                    Inquiry who = new Inquiry(node, command.lines(), LIMIT, Inquiry.evidenceName("identity", node));
                    identities.put(who, reader);
                    identityOf.put(node, who);
                    learns.add(who);
                }));
    }

    private List<Inquiry> asks(Endpoint near) {
        return Optional.ofNullable(tableOf.get(near.node())).map(List::of).orElse(List.of());
    }

    private List<Inquiry> restsOn(Link link, Endpoint near) {
        String far = link.peer(near).node();
        List<Inquiry> all = new ArrayList<>(asks(near));
        for (Optional<Inquiry> more :
                List.of(Optional.ofNullable(tableOf.get(far)), Optional.ofNullable(identityOf.get(far)))) {
            more.ifPresent(all::add);
        }
        return all;
    }

    @Override
    public List<Check> checks() {
        return List.copyOf(checks);
    }

    @Override
    public List<Inquiry> learns() {
        return List.copyOf(learns);
    }

    @Override
    public void read(Answer answer) {
        String node = answer.inquiry().node();
        if (tables.containsKey(answer.inquiry())) {
            Optional<String> reason =
                    answer.failure().or(() -> answer.refusal().map(line -> "it refused the command: " + line.strip()));
            if (reason.isPresent()) {
                scene.noTable(node, reason.orElseThrow());
            } else {
                scene.table(node, tables.get(answer.inquiry()).parse(answer.text()));
            }
        } else if (identities.containsKey(answer.inquiry()) && answer.failure().isEmpty()) {
            scene.identity(node, identities.get(answer.inquiry()).parse(answer.text()));
        }
    }

    /** What devices see on ports where the topology has no link, one sentence each. */
    public List<String> extras() {
        return ExtraAdjacency.of(scene).stream().map(ExtraAdjacency::toString).toList();
    }
}
