package io.jenkins.plugins.networktopology.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabInventory;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Lists the labs of a cluster, or the nodes of one lab.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "LAB",
            arity = "0..1",
            converter = LabIds.class,
            description = "One lab's id; without it all.")
    Optional<LabId> id = Optional.empty();

    @Option(names = "--json", description = "Prints JSON.")
    boolean json;

    @Mixin
    LabAccess access = new LabAccess();

    @Override
    public Integer call() throws Exception {
        try (Connection connection = access.cluster.connect()) {
            LabInventory inventory = access.labs(connection).inventory();
            if (id.isEmpty()) {
                print(inventory.list(), connection.cluster().now());
                return ExitCode.OK;
            }
            Optional<LabSummary> found = inventory.find(id.get());
            if (found.isEmpty()) {
                throw new ClusterException(
                        ClusterException.Kind.NOT_FOUND,
                        "there is no lab " + id.get() + " on " + connection.name()
                                + "; \"nettopo show\" lists those that are");
            }
            print(List.of(found.get()), connection.cluster().now());
            return ExitCode.OK;
        }
    }

    private void print(List<LabSummary> labs, Instant now) throws Exception {
        if (json) {
            access.say(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(tree(labs)));
            return;
        }
        if (labs.isEmpty()) {
            access.say("no labs");
        }
        for (LabSummary lab : labs) {
            long ready =
                    lab.nodes().stream().filter(LabSummary.NodeState::ready).count();
            access.say(String.format(
                    Locale.ROOT,
                    "%-30s %-9s %3d/%d nodes booted  age %s  %s  owner %s  %s",
                    lab.id(),
                    lab.state().name().toLowerCase(Locale.ROOT),
                    ready,
                    lab.nodes().size(),
                    age(Duration.between(lab.created(), now)),
                    expiry(Duration.between(now, lab.expires())),
                    lab.owner(),
                    lab.why()));
            if (id.isPresent()) {
                lab.nodes()
                        .forEach(node -> access.say(String.format(
                                "  %-28s %s%s", node.node(), node.state(), node.ready() ? ", booted" : "")));
            }
        }
    }

    private static ArrayNode tree(List<LabSummary> labs) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (LabSummary lab : labs) {
            ObjectNode object = array.addObject();
            object.put("lab", lab.id().value());
            object.put("namespace", lab.namespace());
            object.put("owner", lab.owner());
            lab.controller().ifPresent(controller -> object.put("controller", controller));
            object.put("state", lab.state().name().toLowerCase(Locale.ROOT));
            object.put("why", lab.why());
            object.put("created", lab.created().toString());
            object.put("expires", lab.expires().toString());
            lab.heartbeat().ifPresent(beat -> object.put("heartbeat", beat.toString()));
            ArrayNode nodes = object.putArray("nodes");
            lab.nodes()
                    .forEach(node -> nodes.addObject()
                            .put("name", node.node())
                            .put("state", node.state())
                            .put("booted", node.ready()));
        }
        return array;
    }

    /** When a lab's time is up, or since when it has been. */
    static String expiry(Duration left) {
        return left.isNegative() ? "expired " + age(left.negated()) + " ago" : "expires in " + age(left);
    }

    /** In two units at most, cut off and not rounded. */
    static String age(Duration age) {
        long seconds = Math.max(0, age.toSeconds());
        if (seconds < 120) {
            return seconds + "s";
        }
        long minutes = seconds / 60;
        String rest = minutes % 60 == 0 ? "" : minutes % 60 + "m";
        return minutes < 60 ? minutes + "m" : minutes / 60 + "h" + rest;
    }
}
