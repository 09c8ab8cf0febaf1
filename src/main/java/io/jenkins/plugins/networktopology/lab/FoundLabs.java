package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.NamespaceSnapshot;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labs that a cluster has, put together from three lists: namespaces, leases, pods. */
final class FoundLabs implements LabInventory {

    private final Cluster cluster;
    private final LabSettings settings;

    FoundLabs(Cluster cluster, LabSettings settings) {
        this.cluster = cluster;
        this.settings = settings;
    }

    @Override
    public List<LabSummary> list() throws ClusterException, InterruptedException {
        return list(LabLabels.ours());
    }

    @Override
    public Optional<LabSummary> find(LabId id) throws ClusterException, InterruptedException {
        return list(LabLabels.of(id)).stream().findFirst();
    }

    private List<LabSummary> list(Map<String, String> labels) throws ClusterException, InterruptedException {
        // namespaces first: a lab's lease is older than its namespace, so the lease of each is in the later list
        Map<String, NamespaceSnapshot> namespaces = cluster.namespaces().list(labels).stream()
                .filter(namespace -> id(namespace.labels()).isPresent())
                .collect(Collectors.toMap(
                        namespace -> id(namespace.labels()).get().value(), one -> one, (a, b) -> a));
        Map<String, List<LeaseSnapshot>> leases = cluster.leases().list(settings.homeNamespace(), labels).stream()
                .filter(lease -> id(lease.labels()).isPresent())
                .collect(Collectors.groupingBy(lease -> id(lease.labels()).get().value()));
        Map<String, List<PodSnapshot>> pods = cluster.pods().listEverywhere(labels).stream()
                .filter(pod -> id(pod.labels()).isPresent())
                .collect(Collectors.groupingBy(pod -> id(pod.labels()).get().value()));
        TreeMap<String, LabSummary> found = new TreeMap<>();
        Stream.concat(namespaces.keySet().stream(), leases.keySet().stream())
                .distinct()
                .forEach(id -> found.put(
                        id,
                        new LabSighting(
                                        new LabId(id),
                                        Optional.ofNullable(namespaces.get(id)),
                                        leases.getOrDefault(id, List.of()),
                                        pods.getOrDefault(id, List.of()))
                                .summary(settings, cluster.now())));
        return found.values().stream()
                .sorted(Comparator.comparing(LabSummary::created))
                .toList();
    }

    private static Optional<LabId> id(Map<String, String> labels) {
        try {
            return Optional.ofNullable(labels.get(PlanLabels.LAB)).map(LabId::new);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
