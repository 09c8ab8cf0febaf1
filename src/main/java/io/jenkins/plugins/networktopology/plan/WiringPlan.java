package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The links as meshnet's resources, one for each pod. */
final class WiringPlan {

    private WiringPlan() {}

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
        return wires;
    }

    private static String containerInterface(Map<String, NodePlan> nodes, Endpoint end) {
        return NodePlanner.interfaceOf(nodes.get(end.node()), end);
    }
}
