package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ObjectStore;
import io.jenkins.plugins.networktopology.cluster.SecretObject;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration lines that nodes bring along, kept in their lab's namespace for whoever restarts one: they are not in
 * the topology's text there, since they may hold passwords, which is why this is a Secret for each node.
 */
final class StoredConfig {

    private static final String PREFIX = "network-topology-config-";
    private static final String LINES = "lines";

    /** The API server refuses larger ones. */
    private static final int MOST_BYTES = 1000 * 1000;

    private StoredConfig() {}

    static List<PlannedObject> objects(String namespace, LabId lab, Topology topology) {
        List<PlannedObject> objects = new ArrayList<>();
        for (Node node : topology.nodes()) {
            String lines = String.join("\n", node.config());
            if (!lines.isEmpty() && lines.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
                objects.add(SecretObject.of(namespace, PREFIX + node.name(), LabLabels.of(lab), Map.of(LINES, lines)));
            }
        }
        return objects;
    }

    /** The topology with a node's configuration, if it has lost it and there is one. */
    static Topology restore(ObjectStore objects, String namespace, Topology topology, String name)
            throws ClusterException, InterruptedException {
        if (!topology.node(name).map(Node::config).orElse(List.of()).isEmpty()) {
            return topology;
        }
        Optional<List<String>> lines = objects.secret(namespace, PREFIX + name)
                .map(data -> data.get(LINES))
                .map(text -> List.of(text.split("\n", -1)));
        return lines.isEmpty() ? topology : with(topology, name, lines.get());
    }

    private static Topology with(Topology topology, String name, List<String> lines) {
        return new Topology(
                topology.name(),
                topology.nodes().stream()
                        .map(node -> node.name().equals(name) ? node.withConfig(lines) : node)
                        .toList(),
                topology.links(),
                topology.externalLinks(),
                topology.bootstrap(),
                topology.verification(),
                topology.publishedPorts());
    }
}
