package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.MachineRoom;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The machines to which a topology's nodes may go: whether there are any with the labels that a node wants, and which of
 * them need the interface that a link leads to. Kubernetes does not tell what interfaces a machine has. Pure.
 */
final class Placement {

    private final List<MachineRoom> machines;

    Placement(List<MachineRoom> machines) {
        this.machines = machines.stream().filter(MachineRoom::open).toList();
    }

    List<Finding> findings(Topology topology) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : topology.nodes()) {
            List<MachineRoom> fit = machines.stream()
                    .filter(machine -> machine.labels()
                            .entrySet()
                            .containsAll(node.nodeSelector().entrySet()))
                    .toList();
            if (fit.isEmpty() && !node.nodeSelector().isEmpty()) {
                findings.add(homeless(node));
            }
            if (!fit.isEmpty()) {
                topology.externalLinks().stream()
                        .filter(link -> link.end().node().equals(node.name()))
                        .forEach(link -> findings.add(leaves(link, fit)));
            }
        }
        return findings;
    }

    private static Finding homeless(Node node) {
        return new Finding(
                State.FAILED,
                "no machine that takes pods has the labels which " + node.name() + " wants: "
                        + words(node.nodeSelector()),
                "see kubectl get nodes --show-labels, and correct its node-selector");
    }

    private static String words(Map<String, String> labels) {
        return new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Finding leaves(ExternalLink link, List<MachineRoom> fit) {
        String port = "the network interface " + link.hostInterface();
        if (fit.size() == 1) {
            return Finding.ok(
                    link.end().node() + " goes to the machine " + fit.get(0).name() + "; whether that has " + port
                            + " cannot be seen from here, and is told when the lab starts");
        }
        return new Finding(
                State.WARNING,
                link.end().node() + " may go to any of " + fit.size() + " machines, each of which must have " + port
                        + "; whether they do cannot be seen from here",
                "say by node-selector on which machine it is");
    }
}
