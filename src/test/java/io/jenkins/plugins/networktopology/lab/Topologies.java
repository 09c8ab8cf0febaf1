package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Resources;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small topologies of FRR nodes. */
final class Topologies {

    private static final String FRR = "frr";

    private Topologies() {}

    static Topology triangle() {
        return topology(
                "triangle",
                List.of(Node.of("r1", FRR), Node.of("r2", FRR), Node.of("r3", FRR)),
                List.of(
                        link("r1", "eth1", "r2", "eth1"),
                        link("r2", "eth2", "r3", "eth1"),
                        link("r3", "eth2", "r1", "eth2")));
    }

    static Topology pair() {
        return pair(Node.of("r2", FRR));
    }

    /** Two virtual machines, whose images say when they have booted. */
    static Topology virtualPair() {
        return virtualPair(Optional.empty());
    }

    /** @param limit how long r2 may take to boot */
    static Topology virtualPair(Optional<Duration> limit) {
        return topology(
                "virtual",
                List.of(
                        Node.of("r1", "cisco_csr1000v"),
                        new Node(
                                "r2",
                                "cisco_csr1000v",
                                Optional.empty(),
                                List.of(),
                                Resources.UNSPECIFIED,
                                limit,
                                Map.of())),
                List.of(link("r1", "GigabitEthernet2", "r2", "GigabitEthernet2")));
    }

    /** r2 wants another image. */
    static Topology pairWithImage(String image) {
        return pair(
                new Node("r2", FRR, Optional.of(image), List.of(), Resources.UNSPECIFIED, Optional.empty(), Map.of()));
    }

    /** r2 brings lines of configuration along. */
    static Topology pairWithConfig(List<String> lines) {
        return pair(Node.of("r2", FRR).withConfig(lines));
    }

    /** r2 wants more than any machine has. */
    static Topology pairTooLarge() {
        return pair(new Node(
                "r2",
                FRR,
                Optional.empty(),
                List.of(),
                new Resources(Optional.of("900000"), Optional.empty()),
                Optional.empty(),
                Map.of()));
    }

    /** One node, on a network of its machine. */
    static Topology outside() {
        return new Topology(
                "outside",
                List.of(Node.of("r1", FRR)),
                List.of(),
                List.of(new ExternalLink(
                        new Endpoint("r1", "eth1", Optional.empty()), "ens3", Optional.empty(), Optional.empty())),
                Bootstrap.DEFAULT,
                Verification.DEFAULT,
                List.of());
    }

    private static Topology pair(Node second) {
        return topology("pair", List.of(Node.of("r1", FRR), second), List.of(link("r1", "eth1", "r2", "eth1")));
    }

    /** Nodes in a row, each linked to the next. */
    static Topology row(int nodes) {
        return topology(
                "row",
                IntStream.range(0, nodes).mapToObj(n -> Node.of("r" + n, FRR)).toList(),
                IntStream.range(1, nodes)
                        .mapToObj(n -> link("r" + (n - 1), "eth2", "r" + n, "eth1"))
                        .toList());
    }

    private static Link link(String a, String aPort, String b, String bPort) {
        return new Link(
                new Endpoint(a, aPort, Optional.empty()), new Endpoint(b, bPort, Optional.empty()), Optional.empty());
    }

    private static Topology topology(String name, List<Node> nodes, List<Link> links) {
        return new Topology(name, nodes, links, Bootstrap.DEFAULT, Verification.DEFAULT, List.of());
    }
}
