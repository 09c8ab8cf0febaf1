package io.jenkins.plugins.networktopology.cluster;

import static io.jenkins.plugins.networktopology.cluster.WireMachine.number;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Machines and limits through the API server. */
final class KubernetesMachines implements Machines {

    private static final Set<String> REPELLING = Set.of("NoSchedule", "NoExecute");
    private static final Set<String> OVER = Set.of("Succeeded", "Failed");

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final ApiConnection connection;

    KubernetesMachines(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public List<MachineRoom> rooms() throws ClusterException, InterruptedException {
        List<WireMachine.Node> nodes = list("nodes", "/api/v1/nodes", WireMachine.Node.class);
        Map<String, List<WireMachine.Pod>> pods = pods().stream()
                .filter(pod -> pod.spec().nodeName() != null
                        && !OVER.contains(pod.status().phase()))
                .collect(Collectors.groupingBy(pod -> pod.spec().nodeName()));
        return nodes.stream()
                .map(node -> room(node, pods.getOrDefault(node.metadata().name(), List.of())))
                .toList();
    }

    private static MachineRoom room(WireMachine.Node node, List<WireMachine.Pod> pods) {
        Map<String, String> has = node.status().allocatable();
        return new MachineRoom(
                node.metadata().name(),
                stream(node.status().addresses())
                        .filter(address -> address.type().equals("InternalIP"))
                        .map(WireMachine.Address::address)
                        .findFirst(),
                node.metadata().labelsOrNone(),
                takesPods(node),
                number(has, "cpu").subtract(asked(pods, "cpu")),
                number(has, "memory").subtract(asked(pods, "memory")),
                number(has, "pods").intValue() - pods.size());
    }

    private static boolean takesPods(WireMachine.Node node) {
        boolean repels = stream(node.spec().taints()).anyMatch(taint -> REPELLING.contains(taint.effect()));
        return isTrue(node.status().conditions(), "Ready") && !node.spec().unschedulable() && !repels;
    }

    @Override
    public List<String> without(String image) throws ClusterException, InterruptedException {
        ImageReference wanted = ImageReference.of(image);
        return list("nodes", "/api/v1/nodes", WireMachine.Node.class).stream()
                .filter(KubernetesMachines::takesPods)
                .filter(node -> stream(node.status().images())
                        .flatMap(held -> stream(held.names()))
                        .noneMatch(name -> ImageReference.of(name).equals(wanted)))
                .map(node -> node.metadata().name())
                .toList();
    }

    private static BigDecimal asked(List<WireMachine.Pod> pods, String resource) {
        return pods.stream()
                .flatMap(pod -> stream(pod.spec().containers()))
                .filter(container -> container.resources() != null)
                .map(container -> number(container.resources().requests(), resource))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Map<String, String> meshnetDaemons() throws ClusterException, InterruptedException {
        Map<String, String> daemons = new TreeMap<>();
        for (WireMachine.Pod pod : pods()) {
            stream(pod.spec().containers())
                    .map(WireMachine.Container::image)
                    .filter(image -> image != null && image.matches("(.*/)?meshnet(:.*|@.*)?"))
                    .filter(image ->
                            pod.spec().nodeName() != null && isTrue(pod.status().conditions(), "Ready"))
                    .forEach(image -> daemons.put(pod.spec().nodeName(), image));
        }
        return daemons;
    }

    private List<WireMachine.Pod> pods() throws ClusterException, InterruptedException {
        return list("pods of all namespaces", Resource.POD.everywhere(), WireMachine.Pod.class);
    }

    @Override
    public List<QuotaRoom> quotas(String namespace) throws ClusterException, InterruptedException {
        List<QuotaRoom> rooms = new ArrayList<>();
        for (WireMachine.Quota quota : list(
                "quotas in namespace " + namespace,
                "/api/v1/namespaces/" + namespace + "/resourcequotas",
                WireMachine.Quota.class)) {
            Map<String, String> hard = quota.status() == null || quota.status().hard() == null
                    ? Map.of()
                    : quota.status().hard();
            hard.keySet()
                    .forEach(resource -> rooms.add(new QuotaRoom(
                            quota.metadata().name(),
                            resource,
                            number(hard, resource)
                                    .subtract(number(quota.status().used(), resource)))));
        }
        return rooms;
    }

    @Override
    public Map<String, BigDecimal> containerLimits(String namespace) throws ClusterException, InterruptedException {
        Map<String, BigDecimal> least = new TreeMap<>();
        list(
                        "limit ranges in namespace " + namespace,
                        "/api/v1/namespaces/" + namespace + "/limitranges",
                        WireMachine.Limits.class)
                .stream()
                .flatMap(limits -> stream(limits.spec().limits()))
                .filter(limit -> limit.max() != null
                        && (limit.type().equals("Container") || limit.type().equals("Pod")))
                .forEach(limit -> limit.max()
                        .keySet()
                        .forEach(resource -> least.merge(resource, number(limit.max(), resource), BigDecimal::min)));
        return least;
    }

    @Override
    public Optional<String> privilegedNamespaceObstacle(String name) throws ClusterException, InterruptedException {
        ObjectNode body = Wire.JSON.createObjectNode().put("apiVersion", "v1").put("kind", "Namespace");
        body.putObject("metadata")
                .put("name", name)
                .putObject("labels")
                .put("pod-security.kubernetes.io/enforce", "privileged");
        try {
            connection.call(
                    ApiRequest.post("try to create namespace " + name, "/api/v1/namespaces", Patches.bytes(body))
                            .with("dryRun", "All"));
            return Optional.empty();
        } catch (ClusterException refused) {
            if (refused.kind() == Kind.FORBIDDEN || refused.kind() == Kind.INVALID) {
                return Optional.of(refused.getMessage());
            }
            throw refused;
        }
    }

    @Override
    public boolean listens(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), (int) LIMIT.toMillis());
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private <T> List<T> list(String what, String path, Class<T> type) throws ClusterException, InterruptedException {
        try {
            Wire.ItemList<T> all = connection.call(ApiRequest.get("list " + what, path), Wire.listOf(type));
            return all.itemsOrNone();
        } catch (ClusterException refused) {
            // the simulator has no quotas, and other small API servers neither
            if (refused.kind() == Kind.NOT_FOUND || refused.kind() == Kind.CRD_MISSING) {
                return List.of();
            }
            throw refused;
        }
    }

    private static boolean isTrue(List<Wire.Condition> conditions, String type) {
        return stream(conditions).anyMatch(one -> type.equals(one.type()) && "True".equals(one.status()));
    }

    private static <T> Stream<T> stream(List<T> items) {
        return items == null ? Stream.empty() : items.stream();
    }
}
