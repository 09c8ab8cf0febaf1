package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.LeaseSnapshot;
import io.jenkins.plugins.networktopology.cluster.NamespaceSnapshot;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import io.jenkins.plugins.networktopology.plan.Wiring;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Removes a lab from whatever is left of it. Topology resources go before the pods where meshnet has nothing to undo, and
 * after them where it has ({@link Unwiring}); the link ids go last, when no pod can use them any more. Each step finds its
 * own work, so that a removal that was broken off is done by another one.
 */
final class LabRemoval {

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration NO_GRACE = Duration.ZERO;

    private final Cluster cluster;
    private final LabSettings settings;
    private final LabId lab;
    private final Map<String, String> labels;

    LabRemoval(Cluster cluster, LabSettings settings, LabId lab) {
        this.cluster = cluster;
        this.settings = settings;
        this.lab = lab;
        this.labels = LabLabels.of(lab);
    }

    void remove(LabListener listener) throws ClusterException, InterruptedException {
        // found by its labels, never by its name: what is called like it may be somebody else's
        List<NamespaceSnapshot> found = cluster.namespaces().list(labels);
        List<LeaseSnapshot> leases = adopt();
        for (NamespaceSnapshot namespace : found) {
            try {
                if (hasVirtualMachines(namespace)) {
                    removeVirtualMachines(namespace.name());
                }
                removeNamespace(namespace.name(), isWiredBy(Wiring.MESHNET, leases), listener);
            } catch (ClusterException failure) {
                throw new ClusterException(
                        failure.kind(),
                        "lab " + lab + " is not wholly removed: " + failure.getMessage()
                                + "; left are what its namespace "
                                + namespace.name() + " holds and its link ids; nettopo down " + lab
                                + " goes on from there",
                        failure);
            }
        }
        if (isWiredBy(Wiring.MESHNET_ETCD, leases)) {
            Plumber.of(cluster, Wiring.MESHNET_ETCD).remove(lab);
        }
        cluster.leases().delete(settings.homeNamespace(), labels);
    }

    private static boolean isWiredBy(Wiring wiring, List<LeaseSnapshot> leases) {
        return leases.stream()
                .anyMatch(lease -> wiring.label().equals(lease.annotations().get(LabLabels.WIRING)));
    }

    /** From now on the lab is ours to remove; should we die over it, the reaper finds an orphan. */
    private List<LeaseSnapshot> adopt() throws ClusterException, InterruptedException {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put(LabLabels.DETACHED, "");
        marks.put(
                LabLabels.PROCESS,
                ProcessIdentity.own().map(ProcessIdentity::toString).orElse(""));
        List<LeaseSnapshot> leases = cluster.leases().list(settings.homeNamespace(), labels);
        for (LeaseSnapshot lease : leases) {
            try {
                if (LabLabels.detached(lease)) {
                    cluster.leases().renew(lease.namespace(), lease.name());
                }
                cluster.leases().annotate(lease.namespace(), lease.name(), marks);
            } catch (ClusterException refused) {
                if (refused.kind() != Kind.NOT_FOUND) {
                    throw refused;
                }
            }
        }
        return leases;
    }

    private static boolean hasVirtualMachines(NamespaceSnapshot namespace) {
        return namespace.annotations().containsKey(PlanLabels.RUNTIME);
    }

    /** Their pods go with them, and are not replaced. KubeVirt holds each until its pod has ended. */
    private void removeVirtualMachines(String namespace) throws ClusterException, InterruptedException {
        cluster.objects().delete(ObjectKind.VIRTUAL_MACHINE, namespace, labels, GRACE);
        cluster.objects().awaitNone(ObjectKind.VIRTUAL_MACHINE, namespace, labels, settings.removalLimit());
    }

    private void removeNamespace(String namespace, boolean byMeshnet, LabListener listener)
            throws ClusterException, InterruptedException {
        boolean unwired = byMeshnet && new Unwiring(cluster, lab).isTheKernels(namespace);
        if (unwired) {
            removeTopologies(namespace);
        }
        removePods(namespace, listener);
        if (!unwired) {
            removeTopologies(namespace);
        }
        cluster.namespaces().delete(namespace);
        cluster.namespaces().awaitGone(namespace, settings.removalLimit());
    }

    private void removeTopologies(String namespace) throws ClusterException, InterruptedException {
        cluster.objects().delete(ObjectKind.TOPOLOGY, namespace, labels, GRACE);
        cluster.objects().awaitNone(ObjectKind.TOPOLOGY, namespace, labels, settings.removalLimit());
    }

    private void removePods(String namespace, LabListener listener) throws ClusterException, InterruptedException {
        cluster.objects().delete(ObjectKind.POD, namespace, labels, GRACE);
        try {
            cluster.objects().awaitNone(ObjectKind.POD, namespace, labels, settings.removalLimit());
        } catch (ClusterException late) {
            if (late.kind() != Kind.TIMEOUT) {
                throw late;
            }
            listener.note(late.getMessage() + "; they are removed without their machines' word");
            cluster.objects().delete(ObjectKind.POD, namespace, labels, NO_GRACE);
            cluster.objects().awaitNone(ObjectKind.POD, namespace, labels, settings.removalLimit());
        }
    }

    /**
     * Asks for everything's removal and waits for nothing. The link ids stay claimed: pods may still use them, and the
     * reaper frees them later.
     */
    void removeInHaste() throws ClusterException, InterruptedException {
        for (NamespaceSnapshot namespace : cluster.namespaces().list(labels)) {
            if (hasVirtualMachines(namespace)) {
                cluster.objects().delete(ObjectKind.VIRTUAL_MACHINE, namespace.name(), labels, GRACE);
            }
            cluster.objects().delete(ObjectKind.POD, namespace.name(), labels, GRACE);
            cluster.namespaces().delete(namespace.name());
        }
    }
}
