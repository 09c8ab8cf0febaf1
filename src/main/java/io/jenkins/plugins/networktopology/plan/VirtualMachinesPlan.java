package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.kubernetes.client.common.KubernetesObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which links are those of virtual machines, and the networks that make them. */
final class VirtualMachinesPlan {

    private final PlanContext context;
    private final Map<String, Map<Integer, String>> networks = new TreeMap<>();
    private final List<KubernetesObject> attachments = new ArrayList<>();

    private VirtualMachinesPlan(PlanContext context) {
        this.context = context;
    }

    static VirtualMachinesPlan of(PlanContext context, Topology topology, Map<String, NodePlan> nodes) {
        VirtualMachinesPlan plan = new VirtualMachinesPlan(context);
        nodes.values().stream()
                .filter(NodePlan::isVirtualMachine)
                .forEach(node -> plan.networks.put(node.name(), new TreeMap<>()));
        long id = context.options().firstLinkId();
        for (Link link : topology.links()) {
            if (nodes.get(link.a().node()).isVirtualMachine()) {
                plan.attachments.add(AttachmentPlan.link(context, id, link));
                for (Endpoint end : link.endpoints()) {
                    plan.networks
                            .get(end.node())
                            .put(NodePlanner.cardOf(nodes.get(end.node()), end), AttachmentPlan.ofLink(id));
                }
            }
            id++;
        }
        plan.networks.forEach((name, cards) -> plan.fillGaps(nodes.get(name), cards));
        return plan;
    }

    /** A guest counts its cards: one without a link must be there for those behind it to come out right. */
    private void fillGaps(NodePlan node, Map<Integer, String> cards) {
        for (int card = 1; card < node.layout().highestCard(); card++) {
            if (!cards.containsKey(card)) {
                cards.put(card, AttachmentPlan.ofGap(node, card));
                attachments.add(AttachmentPlan.gap(context, node, card));
            }
        }
    }

    List<KubernetesObject> attachments() {
        return attachments;
    }

    VirtualMachinePlan machine(NodePlan node) {
        return new VirtualMachinePlan(context, node, new LinkedHashMap<>(networks.get(node.name())));
    }

    /** Says what cannot be: Multus attaches machines and meshnet pods, and neither the other's. */
    static void check(Topology topology, PlanProblems problems) {
        for (Link link : topology.links()) {
            NodeRuntime one = topology.node(link.a().node()).orElseThrow().runtime();
            NodeRuntime other = topology.node(link.b().node()).orElseThrow().runtime();
            if (one != other) {
                problems.add(
                        "the link " + link.a() + " – " + link.b() + " joins a pod and a virtual machine of KubeVirt",
                        "expected nodes of one runtime at both ends: meshnet wires pods, Multus wires KubeVirt's"
                                + " machines");
            }
        }
    }
}
