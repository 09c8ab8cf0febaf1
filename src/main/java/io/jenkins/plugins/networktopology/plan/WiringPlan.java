package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.ExternalLink;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The links as meshnet's resources, one for each pod. */
final class WiringPlan {

    /** The peer for which meshnet makes a macvlan of the machine's interface (plugin/meshnet.go, since v0.2.0). */
    private static final String MACHINE = "localhost";

    private WiringPlan() {}

    /** Says what this wiring, or the nodes' runtime, has no external links for. */
    static void check(Topology topology, Wiring wiring, PlanProblems problems) {
        for (ExternalLink link : topology.externalLinks()) {
            if (wiring != Wiring.MESHNET) {
                problems.add(
                        "the link " + link + " leaves the lab, which the wiring " + wiring + " cannot do",
                        "expected the wiring " + Wiring.MESHNET + ": meshnet makes macvlan interfaces since its v0.2.0,"
                                + " and KNE's fork no longer does");
            }
            if (topology.node(link.end().node()).orElseThrow().runtime() != NodeRuntime.POD) {
                problems.add(
                        "the link " + link + " leaves the lab from a virtual machine of KubeVirt",
                        "expected a node with the runtime pod, whose links meshnet makes");
            }
        }
    }

    /**
     * Node name to its wires, those of pods, in the order of the topology's links; a node without links has an empty list.
     *
     * @param firstId the uid of the first link
     */
    static Map<String, List<MeshnetTopology.Wire>> wires(Topology topology, Map<String, NodePlan> nodes, long firstId) {
        Map<String, List<MeshnetTopology.Wire>> wires = new TreeMap<>();
        nodes.keySet().forEach(name -> wires.put(name, new ArrayList<>()));
        long uid = firstId;
        for (Link link : topology.links()) {
            List<Endpoint> ends = nodes.get(link.a().node()).isVirtualMachine() ? List.of() : link.endpoints();
            for (Endpoint end : ends) {
                Endpoint peer = link.peer(end);
                wires.get(end.node())
                        .add(new MeshnetTopology.Wire(
                                uid, containerInterface(nodes, end), peer.node(), containerInterface(nodes, peer)));
            }
            uid++;
        }
        for (ExternalLink link : topology.externalLinks()) {
            wires.get(link.end().node())
                    .add(new MeshnetTopology.Wire(
                            uid++, containerInterface(nodes, link.end()), MACHINE, link.hostInterface()));
        }
        return wires;
    }

    private static String containerInterface(Map<String, NodePlan> nodes, Endpoint end) {
        return NodePlanner.interfaceOf(nodes.get(end.node()), end);
    }
}
