package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.platform.ManagementOverlap;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.models.V1Affinity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The pure function from a topology to the objects of a lab: the same input gives the same objects. */
public final class LabPlanner {

    /** The name of the container port behind which a virtual machine's serial console is. */
    public static final String CONSOLE_PORT = "console";

    private LabPlanner() {}

    /**
     * Plans a lab.
     *
     * @throws InvalidTopologyException all reasons why this topology cannot be planned
     * @throws IllegalArgumentException if the options' link ids are not meshnet's
     */
    public static LabPlan plan(Topology topology, PlatformCatalog catalog, PlanOptions options)
            throws InvalidTopologyException {
        Wiring wiring = options.wiring();
        wiring.linkIds(options.namespace()).check(options.firstLinkId(), topology.linkCount());
        PlanProblems problems = new PlanProblems(topology.name());
        Map<String, NodePlan> nodes = new NodePlanner(catalog, options, problems).plan(topology);
        Map<String, Map<Integer, Integer>> nodePorts = NodePorts.of(topology, problems);
        WiringPlan.check(topology, wiring, problems);
        VirtualMachinesPlan.check(topology, problems);
        problems.throwIfAny();
        PlanContext context = new PlanContext(options, PlanLabels.ofLab(topology, options));
        List<PlannedObject> objects = new ArrayList<>();
        List<PodLinks> links = new ArrayList<>();
        add(objects, ObjectKind.NAMESPACE, NamespacePlan.namespace(context, topology));
        add(objects, ObjectKind.NETWORK_POLICY, NamespacePlan.policy(context, topology));
        Map<String, List<MeshnetTopology.Wire>> wires = WiringPlan.wires(topology, nodes, options.firstLinkId());
        VirtualMachinesPlan machines = VirtualMachinesPlan.of(context, topology, nodes);
        machines.attachments().forEach(network -> add(objects, ObjectKind.NETWORK_ATTACHMENT, network));
        V1Affinity apart = PodPlan.apart(context);
        for (NodePlan node : nodes.values()) {
            Map<Integer, Integer> published = nodePorts.getOrDefault(node.name(), Map.of());
            Optional<StartupConfigPlan> config = StartupConfigPlan.of(node, problems);
            add(objects, ObjectKind.SERVICE, ServicePlan.of(context, node, published, options.publishSsh()));
            if (node.isVirtualMachine()) {
                config.ifPresent(file -> add(objects, ObjectKind.SECRET, file.cloudInit(context, node)));
                node.node()
                        .disk()
                        .ifPresent(claim -> add(objects, ObjectKind.DATA_VOLUME, DiskPlan.clone(context, node, claim)));
                add(objects, ObjectKind.VIRTUAL_MACHINE, machines.machine(node).machine(config, published.keySet()));
                continue;
            }
            config.ifPresent(file -> add(objects, ObjectKind.SECRET, file.secret(context, node)));
            if (wiring.keepsLinksAlone()) {
                wires.get(node.name()).addAll(OtherInterfaces.of(node));
            }
            if (wiring.byResources()) {
                add(
                        objects,
                        ObjectKind.TOPOLOGY,
                        new MeshnetTopology(context.metadata(node.name(), node), wires.get(node.name())));
            } else {
                links.add(PodLinks.of(node.name(), wires.get(node.name())));
            }
            add(objects, ObjectKind.POD, new PodPlan(context, node, apart).pod(config));
        }
        problems.throwIfAny();
        objects.sort(Comparator.comparing(PlannedObject::kind).thenComparing(PlannedObject::name));
        List<String> bridging = names(
                nodes,
                node -> !node.layout().byCard().isEmpty()
                        && node.family().bridgeMask().isPresent());
        List<String> forwarding = names(
                nodes,
                node -> topology.bootstrap().forwarding() && node.family().kernelForwards());
        List<String> resizing = names(nodes, node -> !node.mtus().isEmpty());
        List<String> doubts = ManagementOverlap.in(
                        topology, node -> nodes.get(node.name()).family())
                .stream()
                .map(ManagementOverlap::words)
                .toList();
        return new LabPlan(options.lab(), options.namespace(), objects, links, bridging, forwarding, resizing, doubts);
    }

    /** Of nodes in pods. */
    private static List<String> names(Map<String, NodePlan> nodes, Predicate<NodePlan> which) {
        return nodes.values().stream()
                .filter(node -> !node.isVirtualMachine())
                .filter(which)
                .map(NodePlan::name)
                .toList();
    }

    /** The name of a node's service. */
    public static String serviceName(String node) {
        return ServicePlan.name(node);
    }

    private static void add(List<PlannedObject> objects, ObjectKind kind, KubernetesObject body) {
        objects.add(new PlannedObject(kind, body.getMetadata().getName(), body));
    }
}
