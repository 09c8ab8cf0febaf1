package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes k8s-topo's format, which knows links, images by platform and published ports, and nothing else. */
final class K8sTopoWriter {

    private final Topology topology;
    private final PlatformFacts platforms;
    private final List<String> lost = new ArrayList<>();

    K8sTopoWriter(Topology topology, PlatformFacts platforms) {
        this.topology = topology;
        this.platforms = platforms;
    }

    TopologyWriter.Written write() {
        Map<String, Object> root = new LinkedHashMap<>();
        if (!topology.publishedPorts().isEmpty()) {
            Map<Integer, Integer> ports = new LinkedHashMap<>();
            topology.publishedPorts().forEach(port -> ports.put(port.inside(), port.base()));
            root.put("publish_base", ports);
        }
        topology.nodes().forEach(this::node);
        List<Object> links = new ArrayList<>();
        for (Link link : topology.links()) {
            links.add(
                    Map.of("endpoints", link.endpoints().stream().map(this::end).toList()));
            link.mtu().ifPresent(mtu -> lost.add("the MTU " + mtu + " of " + link));
        }
        root.put("links", links);
        if (!topology.verification().equals(Verification.DEFAULT)) {
            lost.add("the verify section");
        }
        if (!topology.bootstrap().equals(Bootstrap.DEFAULT)) {
            lost.add("the bootstrap section");
        }
        return new TopologyWriter.Written(TopologyWriter.dump(root), lost);
    }

    private void node(Node node) {
        Node understood = new K8sTopoPlatforms(Map.of(), Map.of()).node(node.name(), List.of());
        if (!understood.platform().equals(node.platform())) {
            lost.add("the platform " + node.platform() + " of " + node.name() + ": by its name k8s-topo takes it for "
                    + understood.platform());
        }
        if (topology.links().stream()
                .noneMatch(link ->
                        link.endpoints().stream().anyMatch(end -> end.node().equals(node.name())))) {
            lost.add("the node " + node.name() + ", which has no links");
        }
        node.image().ifPresent(image -> lost.add("the image " + image + " of " + node.name()));
        if (!node.config().isEmpty()) {
            lost.add(
                    "the configuration of " + node.name() + ": k8s-topo reads it from a file of that name in conf_dir");
        }
        if (!node.resources().equals(Resources.UNSPECIFIED)
                || node.bootLimit().isPresent()
                || !node.env().isEmpty()) {
            lost.add("resources, boot limit and environment of " + node.name());
        }
    }

    private String end(Endpoint end) {
        String platform = topology.node(end.node()).orElseThrow().platform();
        Optional<Integer> card = platforms.cardOf(platform, end.interfaceName());
        return end.node() + ":eth" + card.orElseThrow(() -> new IllegalStateException(end + " has no card"))
                + end.address().map(address -> ":" + address).orElse("");
    }
}
