package io.jenkins.plugins.networktopology.plan;

import io.jenkins.plugins.networktopology.topology.Resources;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.custom.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The virtual machine of one node, as KubeVirt runs it (kubevirt.io/v1 VirtualMachineInstance). Its cards are in the order
 * of the list: management first, then one for each data interface up to the last that has a link.
 */
final class VirtualMachinePlan {

    static final String API = "kubevirt.io/v1";
    static final String KIND = "VirtualMachineInstance";

    /** The network of the pod that KubeVirt makes for the machine. */
    private static final String MANAGEMENT = "management";

    private static final String DISK = "disk";
    private static final String CLOUD_INIT = "cloud-init";
    private static final int PROBE_SECONDS = 5;

    private final PlanContext context;
    private final NodePlan node;
    private final Map<Integer, String> networks;

    /** @param networks the cards to their networks, in the order of the cards */
    VirtualMachinePlan(PlanContext context, NodePlan node, Map<Integer, String> networks) {
        this.context = context;
        this.node = node;
        this.networks = networks;
    }

    KubernetesObject machine(Optional<StartupConfigPlan> config, Set<Integer> published) {
        List<Object> disks = new ArrayList<>(List.of(disk(DISK)));
        List<Object> volumes = new ArrayList<>(List.of(DiskPlan.volume(context, node, DISK)));
        config.ifPresent(file -> {
            disks.add(disk(CLOUD_INIT));
            volumes.add(
                    map("name", CLOUD_INIT, "cloudInitNoCloud", map("secretRef", Map.of("name", file.secretName()))));
        });
        Resources wanted = node.node().resources().orElse(node.platform().resources());
        Map<String, Object> domain = new LinkedHashMap<>();
        wanted.cpu().ifPresent(cpu -> domain.put("cpu", Map.of("cores", cores(cpu))));
        wanted.memory().ifPresent(memory -> domain.put("memory", Map.of("guest", memory)));
        wanted.cpu().ifPresent(cpu -> domain.put("resources", map("requests", Map.of("cpu", cpu))));
        domain.put("devices", map("disks", disks, "interfaces", interfaces(published)));
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("terminationGracePeriodSeconds", 0);
        spec.put("affinity", together());
        if (!node.node().nodeSelector().isEmpty()) {
            spec.put("nodeSelector", new TreeMap<>(node.node().nodeSelector()));
        }
        spec.put("domain", domain);
        spec.put("networks", networks());
        spec.put("volumes", volumes);
        // An open port proves little, but only the machine itself opens this one; a login is tried later.
        spec.put("readinessProbe", map("tcpSocket", Map.of("port", ServicePlan.SSH), "periodSeconds", PROBE_SECONDS));
        return new CustomObject(API, KIND, context.metadata(node.name(), node), spec);
    }

    /** What such a machine takes of the one that it runs on. */
    static PodDemand demand(String name, CustomObject machine) {
        Map<?, ?> disk = (Map<?, ?>) ((List<?>) machine.spec().get("volumes")).get(0);
        Optional<Map<?, ?>> source = DiskPlan.containerDisk(disk);
        Map<?, ?> domain = (Map<?, ?>) machine.spec().get("domain");
        return new PodDemand(
                name,
                source.map(image -> (String) image.get("image")),
                source.filter(image -> "Never".equals(image.get("imagePullPolicy")))
                        .isEmpty(),
                number(domain, "resources", "requests", "cpu"),
                number(domain, "memory", "guest"));
    }

    private static BigDecimal number(Map<?, ?> tree, String... path) {
        Object at = tree;
        for (String key : path) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return at == null ? BigDecimal.ZERO : new Quantity((String) at).getNumber();
    }

    private static Map<String, Object> disk(String name) {
        return map("name", name, "disk", Map.of("bus", "virtio"));
    }

    /** Whole ones: a virtual CPU cannot be cut. */
    private static int cores(String cpu) {
        return Math.max(
                1,
                new Quantity(cpu).getNumber().setScale(0, RoundingMode.CEILING).intValue());
    }

    private List<Object> interfaces(Set<Integer> published) {
        Set<Integer> ports = new TreeSet<>(published);
        ports.add(ServicePlan.SSH);
        List<Object> interfaces = new ArrayList<>();
        interfaces.add(map(
                "name",
                MANAGEMENT,
                "masquerade",
                Map.of(),
                "model",
                "virtio",
                "ports",
                ports.stream().map(port -> Map.of("port", port)).toList()));
        networks.keySet()
                .forEach(card -> interfaces.add(map("name", name(card), "bridge", Map.of(), "model", "virtio")));
        return interfaces;
    }

    private List<Object> networks() {
        List<Object> all = new ArrayList<>();
        all.add(map("name", MANAGEMENT, "pod", Map.of()));
        networks.forEach((card, network) -> all.add(map("name", name(card), "multus", Map.of("networkName", network))));
        return all;
    }

    private static String name(int card) {
        return "card-" + card;
    }

    /** On one machine: a bridge does not reach beyond it. The first of the lab's may go anywhere, as Kubernetes has it. */
    private Map<String, Object> together() {
        return map(
                "podAffinity",
                map(
                        "requiredDuringSchedulingIgnoredDuringExecution",
                        List.of(map(
                                "topologyKey",
                                "kubernetes.io/hostname",
                                "labelSelector",
                                map("matchLabels", context.selector())))));
    }

    /** In the order in which it was said. */
    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
