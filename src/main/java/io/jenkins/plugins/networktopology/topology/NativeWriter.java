package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A topology as the tree of maps, lists and texts that the native format is; what is a default is left out. */
final class NativeWriter {

    private NativeWriter() {}

    static Map<String, Object> tree(Topology topology) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("name", topology.name());
        if (!topology.bootstrap().equals(Bootstrap.DEFAULT)) {
            root.put("bootstrap", bootstrap(topology.bootstrap()));
        }
        Map<String, Object> nodes = new LinkedHashMap<>();
        topology.nodes().forEach(node -> nodes.put(node.name(), node(node)));
        root.put("nodes", nodes);
        root.put(
                "links",
                Stream.concat(
                                topology.links().stream().map(NativeWriter::link),
                                topology.externalLinks().stream().map(NativeWriter::external))
                        .toList());
        if (!topology.publishedPorts().isEmpty()) {
            Map<Integer, Integer> ports = new LinkedHashMap<>();
            topology.publishedPorts().forEach(port -> ports.put(port.inside(), port.base()));
            root.put("publish", ports);
        }
        if (!topology.verification().equals(Verification.DEFAULT)) {
            root.put("verify", verification(topology.verification()));
        }
        return root;
    }

    private static Map<String, Object> bootstrap(Bootstrap bootstrap) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("lldp", bootstrap.lldp());
        map.put("addresses", bootstrap.addresses());
        map.put("hostname", bootstrap.hostname());
        if (bootstrap.forwarding()) {
            map.put("forwarding", true);
        }
        return map;
    }

    private static Object node(Node node) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("platform", node.platform());
        node.image().ifPresent(image -> map.put("image", image));
        if (!node.config().isEmpty()) {
            // A list of its own: the same one twice would be written as an anchor and an alias.
            map.put("config", new ArrayList<>(node.config()));
        }
        Map<String, Object> resources = new LinkedHashMap<>();
        node.resources().cpu().ifPresent(cpu -> resources.put("cpu", cpu));
        node.resources().memory().ifPresent(memory -> resources.put("memory", memory));
        if (!resources.isEmpty()) {
            map.put("resources", resources);
        }
        node.bootLimit().ifPresent(limit -> map.put("boot-limit", Readers.written(limit)));
        if (!node.env().isEmpty()) {
            map.put("env", new TreeMap<>(node.env()));
        }
        if (node.runtime() != NodeRuntime.POD) {
            map.put("runtime", Readers.written(node.runtime()));
        }
        node.disk().ifPresent(claim -> map.put("disk", claim.toString()));
        if (!node.nodeSelector().isEmpty()) {
            map.put("node-selector", new TreeMap<>(node.nodeSelector()));
        }
        return map.size() == 1 ? node.platform() : map;
    }

    private static Object link(Link link) {
        return link(link.endpoints(), link.mtu());
    }

    private static Object external(ExternalLink link) {
        Endpoint outside = new Endpoint(ExternalLink.KIND, link.hostInterface(), link.peerAddress());
        return link(List.of(link.end(), outside), link.mtu());
    }

    private static Object link(List<Endpoint> endpoints, Optional<Integer> most) {
        List<String> ends = endpoints.stream().map(Endpoint::toString).toList();
        boolean addressed = endpoints.stream().anyMatch(end -> end.address().isPresent());
        if (!addressed && most.isEmpty()) {
            return ends;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("endpoints", ends);
        if (addressed) {
            map.put(
                    "addresses",
                    endpoints.stream()
                            .map(end -> end.address()
                                    .map(InterfaceAddress::toString)
                                    .orElse("none"))
                            .toList());
        }
        most.ifPresent(mtu -> map.put("mtu", mtu));
        return map;
    }

    private static Map<String, Object> verification(Verification verification) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("lldp", verification.lldp());
        Map<String, Object> ping = new LinkedHashMap<>();
        ping.put("scope", Readers.written(verification.ping()));
        ping.put("count", verification.pingCount());
        map.put("ping", ping);
        if (!verification.pings().isEmpty()) {
            map.put(
                    "pings",
                    verification.pings().stream().map(NativeWriter::ping).toList());
        }
        if (!verification.commands().isEmpty()) {
            map.put(
                    "commands",
                    verification.commands().stream().map(NativeWriter::command).toList());
        }
        map.put("within", Readers.written(verification.convergence().within()));
        map.put("every", Readers.written(verification.convergence().every()));
        map.put("stable-for", Readers.written(verification.convergence().stableFor()));
        return map;
    }

    private static Map<String, Object> ping(PingExpectation ping) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("from", ping.from());
        map.put("to", ping.to());
        ping.source().ifPresent(source -> map.put("source", source));
        ping.vrf().ifPresent(vrf -> map.put("vrf", vrf));
        ping.count().ifPresent(count -> map.put("count", count));
        if (!ping.reachable()) {
            map.put("expect", "unreachable");
        }
        return map;
    }

    private static Map<String, Object> command(CommandExpectation command) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", command.name());
        if (!command.nodes().isEmpty()) {
            map.put("nodes", new ArrayList<>(command.nodes()));
        }
        map.put("command", command.command());
        command.matches().ifPresent(regex -> map.put("matches", regex));
        command.absent().ifPresent(regex -> map.put("absent", regex));
        command.equalTo().ifPresent(text -> map.put("equals", text));
        return map;
    }
}
