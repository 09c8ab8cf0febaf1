package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.PublishedPort;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The node ports that the user asked for, numbered as k8s-topo does: base plus the node's place in the alphabetical
 * list of all nodes (networkop/k8s-topo, bin/k8s-topo).
 */
final class NodePorts {

    /** Kubernetes' default --service-node-port-range. */
    private static final int LOWEST = 30_000;

    private static final int HIGHEST = 32_767;

    private NodePorts() {}

    /** Node name to its ports: inside to node port. */
    static Map<String, Map<Integer, Integer>> of(Topology topology, PlanProblems problems) {
        List<String> names =
                topology.nodes().stream().map(node -> node.name()).sorted().toList();
        Map<String, Map<Integer, Integer>> ports = new HashMap<>();
        Map<Integer, String> taken = new HashMap<>();
        for (PublishedPort published : topology.publishedPorts()) {
            int last = published.base() + names.size() - 1;
            if (published.base() < LOWEST || last > HIGHEST) {
                problems.add(
                        "port " + published.inside() + " of " + names.size() + " nodes is published at node ports "
                                + published.base() + " to " + last,
                        "expected a base that keeps them between " + LOWEST + " and " + HIGHEST);
                continue;
            }
            for (int index = 0; index < names.size(); index++) {
                String name = names.get(index);
                int nodePort = published.base() + index;
                String other = taken.put(nodePort, name + ":" + published.inside());
                if (other != null) {
                    problems.add(
                            "node port " + nodePort + " is for " + other + " and for " + name + ":"
                                    + published.inside(),
                            "choose bases that are at least " + names.size() + " apart");
                    break;
                }
                ports.computeIfAbsent(name, any -> new TreeMap<>()).put(published.inside(), nodePort);
            }
        }
        return ports;
    }
}
