package io.jenkins.plugins.networktopology.verify.ping;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.PingExpectation;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which pings a topology asks for: those derived from its links, and those written down. A written ping takes the place
 * of a derived one between the same two.
 */
final class PingPlan {

    private final Topology topology;
    private final int count;
    private final Map<String, Endpoint> byAddress = new HashMap<>();

    PingPlan(Topology topology) {
        this.topology = topology;
        this.count = topology.verification().pingCount();
        topology.links().stream()
                .flatMap(link -> link.endpoints().stream())
                .forEach(end -> address(end).ifPresent(address -> byAddress.put(address.host(), end)));
        topology.externalLinks().stream()
                .map(ExternalLink::end)
                .forEach(end -> address(end).ifPresent(address -> byAddress.put(address.host(), end)));
    }

    /** A ping that the user wrote down; without task if the node that it goes to has no address. */
    record Written(PingExpectation expectation, Optional<PingTask> task) {}

    List<PingTask> derived() {
        List<PingTask> wanted = switch (topology.verification().ping()) {
            case OFF -> List.of();
            case ADJACENT -> adjacent();
            case MATRIX -> matrix();
        };
        Set<String> written = new HashSet<>();
        written().forEach(ping -> ping.task().ifPresent(task -> written.add(task.key())));
        return wanted.stream().filter(task -> !written.contains(task.key())).toList();
    }

    /** Both directions of each link whose two ends have addresses in one subnet; one direction, if it leaves the lab. */
    List<PingTask> adjacent() {
        List<PingTask> tasks = new ArrayList<>();
        for (Link link : topology.links()) {
            for (Endpoint near : link.endpoints()) {
                Endpoint far = link.peer(near);
                if (shareSubnet(near, far)) {
                    tasks.add(to(far, near.node(), near.address().map(InterfaceAddress::host)));
                }
            }
        }
        for (ExternalLink link : topology.externalLinks()) {
            link.peerAddress()
                    .filter(far -> link.end().address().filter(far::sameSubnet).isPresent())
                    .filter(far -> !far.isLinkLocal())
                    .ifPresent(far -> tasks.add(outside(link, far)));
        }
        return tasks;
    }

    private PingTask outside(ExternalLink link, InterfaceAddress far) {
        return new PingTask(
                link.end().node(),
                far.host(),
                Optional.of(link.outside()),
                Optional.empty(),
                link.end().address().map(InterfaceAddress::host),
                Optional.empty(),
                count,
                true);
    }

    private static boolean shareSubnet(Endpoint near, Endpoint far) {
        return address(near)
                .flatMap(mine -> address(far).filter(mine::sameSubnet))
                .isPresent();
    }

    /** The address that a ping can go to: fe80::/10 is on every link, so that it names none. */
    private static Optional<InterfaceAddress> address(Endpoint end) {
        return end.address().filter(known -> !known.isLinkLocal());
    }

    private List<PingTask> matrix() {
        List<PingTask> tasks = new ArrayList<>();
        for (Node from : topology.nodes()) {
            for (Node to : topology.nodes()) {
                if (!from.equals(to)) {
                    topology.endpointsOf(to.name()).stream()
                            .filter(end -> address(end).isPresent())
                            .forEach(end -> tasks.add(to(end, from.name(), Optional.empty())));
                }
            }
        }
        return tasks;
    }

    private PingTask to(Endpoint far, String from, Optional<String> source) {
        String destination = far.address().orElseThrow().host();
        return new PingTask(
                from,
                destination,
                Optional.of(far.toString()),
                Optional.of(far.node()),
                source,
                Optional.empty(),
                count,
                true);
    }

    List<Written> written() {
        Verification verification = topology.verification();
        return verification.pings().stream()
                .map(ping -> new Written(ping, destination(ping).map(address -> task(ping, address))))
                .toList();
    }

    private PingTask task(PingExpectation ping, String address) {
        Optional<Endpoint> owner = Optional.ofNullable(byAddress.get(address));
        return new PingTask(
                ping.from(),
                address,
                owner.map(Endpoint::toString),
                owner.map(Endpoint::node),
                ping.source().map(source -> sourceAddress(ping.from(), source)),
                ping.vrf(),
                ping.count().orElse(count),
                ping.reachable());
    }

    /** A node's address on the link to the sender, else its first one; anything else is an address already. */
    private Optional<String> destination(PingExpectation ping) {
        if (topology.node(ping.to()).isEmpty()) {
            return Optional.of(InterfaceAddress.host(ping.to()).orElse(ping.to()));
        }
        List<Endpoint> ends = topology.endpointsOf(ping.to());
        Optional<Endpoint> facing = topology.links().stream()
                .flatMap(link -> link.endpoints().stream()
                        .filter(end -> end.node().equals(ping.to())
                                && link.peer(end).node().equals(ping.from())))
                .filter(end -> address(end).isPresent())
                .findFirst();
        return facing.or(() ->
                        ends.stream().filter(end -> address(end).isPresent()).findFirst())
                .flatMap(Endpoint::address)
                .map(InterfaceAddress::host);
    }

    /** Not every device takes an interface's name as a source; all take its address. */
    private String sourceAddress(String node, String source) {
        return topology.endpointsOf(node).stream()
                .filter(end -> end.interfaceName().equalsIgnoreCase(source))
                .flatMap(end -> end.address().stream())
                .map(InterfaceAddress::host)
                .findFirst()
                .orElse(source);
    }
}
