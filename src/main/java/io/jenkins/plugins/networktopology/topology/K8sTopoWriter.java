package io.jenkins.plugins.networktopology.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        root.put("prefix", topology.name());
        Map<String, String> images = images();
        new TreeMap<>(K8sTopoPlatforms.IMAGE_KEYS).forEach((key, platform) -> {
            if (images.containsKey(platform)) {
                root.put(spelling(key), images.get(platform));
            }
        });
        if (!topology.publishedPorts().isEmpty()) {
            Map<Integer, Integer> ports = new LinkedHashMap<>();
            topology.publishedPorts().forEach(port -> ports.put(port.inside(), port.base()));
            root.put("publish_base", ports);
        }
        topology.nodes().forEach(node -> node(node, images));
        List<Object> links = new ArrayList<>();
        for (Link link : topology.links()) {
            links.add(
                    Map.of("endpoints", link.endpoints().stream().map(this::end).toList()));
            link.mtu().ifPresent(mtu -> lost.add("the MTU " + mtu + " of " + link));
        }
        root.put("links", links);
        topology.externalLinks()
                .forEach(link -> lost.add("the link " + link + ": k8s-topo has none to a machine's network"));
        if (!topology.verification().equals(Verification.DEFAULT)) {
            lost.add("the verify section");
        }
        if (!topology.bootstrap().equals(Bootstrap.DEFAULT)) {
            lost.add("the bootstrap section");
        }
        return new TopologyWriter.Written(TopologyWriter.dump(root), lost);
    }

    /** Platform to image, of platforms that have a key for it and whose nodes all have one image. */
    private Map<String, String> images() {
        Map<String, Set<Optional<String>>> used = new HashMap<>();
        for (Node node : topology.nodes()) {
            used.computeIfAbsent(node.platform(), key -> new HashSet<>()).add(node.image());
        }
        Map<String, String> images = new HashMap<>();
        for (String platform : K8sTopoPlatforms.IMAGE_KEYS.values()) {
            Set<Optional<String>> ofPlatform = used.getOrDefault(platform, Set.of());
            if (ofPlatform.size() == 1) {
                ofPlatform.iterator().next().ifPresent(image -> images.put(platform, image));
            }
        }
        return images;
    }

    /** As k8s-topo looks for it. */
    private static String spelling(String imageKey) {
        return imageKey.equals("ceos_image") ? imageKey : imageKey.toUpperCase(Locale.ROOT);
    }

    private void node(Node node, Map<String, String> images) {
        Node understood = new K8sTopoPlatforms(Map.of(), Map.of(), platforms).node(node.name(), List.of());
        if (!understood.platform().equals(node.platform())) {
            lost.add("the platform " + node.platform() + " of " + node.name() + ": by its name k8s-topo takes it for "
                    + understood.platform());
        }
        if (topology.links().stream()
                .noneMatch(link ->
                        link.endpoints().stream().anyMatch(end -> end.node().equals(node.name())))) {
            lost.add("the node " + node.name() + ", which has no links");
        }
        node.image()
                .filter(image -> !images.containsKey(node.platform()))
                .ifPresent(image -> lost.add("the image " + image + " of " + node.name()));
        if (node.runtime() != NodeRuntime.POD) {
            lost.add("the runtime " + Readers.written(node.runtime()) + " of " + node.name());
        }
        if (!node.config().isEmpty()) {
            lost.add(
                    "the configuration of " + node.name() + ": k8s-topo reads it from a file of that name in conf_dir");
        }
        if (!node.resources().equals(Resources.UNSPECIFIED)) {
            lost.add("the resources of " + node.name() + " ("
                    + Stream.of(
                                    node.resources().cpu().map(cpu -> "cpu " + cpu),
                                    node.resources().memory().map(memory -> "memory " + memory))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        node.bootLimit()
                .ifPresent(limit -> lost.add("the boot limit " + Readers.written(limit) + " of " + node.name()));
        if (!node.nodeSelector().isEmpty()) {
            lost.add("the node-selector of " + node.name());
        }
        if (!node.env().isEmpty()) {
            lost.add("the environment of " + node.name() + " (" + String.join(", ", new TreeMap<>(node.env()).keySet())
                    + ")");
        }
    }

    private String end(Endpoint end) {
        String platform = topology.node(end.node()).orElseThrow().platform();
        Optional<Integer> card = platforms.cardOf(platform, end.interfaceName());
        Optional<InterfaceAddress> address = end.address().filter(known -> known.isIpv4() && !known.isHostRoute());
        if (!address.equals(end.address())) {
            lost.add("the address " + end.address().orElseThrow() + " of " + end
                    + ": k8s-topo takes IPv4 addresses of subnets only");
        }
        return end.node() + ":eth" + card.orElseThrow(() -> new IllegalStateException(end + " has no card"))
                + address.map(known -> ":" + known).orElse("");
    }
}
