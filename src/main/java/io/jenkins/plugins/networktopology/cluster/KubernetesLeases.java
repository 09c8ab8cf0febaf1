package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leases through the API server. */
final class KubernetesLeases implements Leases {

    /** Kubernetes' MicroTime: six digits, no more and no less. */
    private static final DateTimeFormatter MICRO_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final ApiConnection connection;

    KubernetesLeases(ApiConnection connection) {
        this.connection = connection;
    }

    @Override
    public boolean claim(LeaseSnapshot lease) throws ClusterException, InterruptedException {
        ObjectNode body = Wire.JSON
                .createObjectNode()
                .put("apiVersion", "coordination.k8s.io/v1")
                .put("kind", "Lease");
        ObjectNode metadata = body.putObject("metadata").put("name", lease.name());
        ObjectNode labels = metadata.putObject("labels");
        lease.labels().forEach(labels::put);
        ObjectNode annotations = metadata.putObject("annotations");
        lease.annotations().forEach(annotations::put);
        String now = MICRO_TIME.format(lease.renewed());
        body.putObject("spec")
                .put("holderIdentity", lease.holder())
                .put("acquireTime", now)
                .put("renewTime", now);
        ApiRequest request = ApiRequest.post(
                "create " + Resource.LEASE.describe(lease.namespace(), Optional.of(lease.name())),
                Resource.LEASE.in(lease.namespace()),
                Patches.bytes(body));
        try {
            connection.call(request);
            return true;
        } catch (ClusterException refused) {
            if (refused.kind() != Kind.CONFLICT) {
                throw refused;
            }
            return get(lease.namespace(), lease.name())
                    .filter(found -> found.holder().equals(lease.holder()))
                    .isPresent();
        }
    }

    @Override
    public Optional<LeaseSnapshot> get(String namespace, String name) throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get(
                "read " + Resource.LEASE.describe(namespace, Optional.of(name)), Resource.LEASE.item(namespace, name));
        return connection.find(request, Wire.Lease.class).map(KubernetesLeases::snapshot);
    }

    @Override
    public List<LeaseSnapshot> list(String namespace, Map<String, String> labels)
            throws ClusterException, InterruptedException {
        ApiRequest request = ApiRequest.get(
                        "list " + Resource.LEASE.describe(namespace, Optional.empty()), Resource.LEASE.in(namespace))
                .labelled(labels);
        Wire.ItemList<Wire.Lease> all = connection.call(request, Wire.listOf(Wire.Lease.class));
        return all.itemsOrNone().stream().map(KubernetesLeases::snapshot).toList();
    }

    @Override
    public void renew(String namespace, String name) throws ClusterException, InterruptedException {
        ObjectNode patch = Wire.JSON.createObjectNode();
        patch.putObject("spec").put("renewTime", MICRO_TIME.format(connection.now()));
        patch(namespace, name, "renew ", Patches.bytes(patch));
    }

    @Override
    public void annotate(String namespace, String name, Map<String, String> annotations)
            throws ClusterException, InterruptedException {
        patch(namespace, name, "annotate ", Patches.annotations(annotations));
    }

    private void patch(String namespace, String name, String verb, byte[] body)
            throws ClusterException, InterruptedException {
        connection.call(ApiRequest.mergePatch(
                verb + Resource.LEASE.describe(namespace, Optional.of(name)),
                Resource.LEASE.item(namespace, name),
                body));
    }

    @Override
    public void delete(String namespace, Map<String, String> labels) throws ClusterException, InterruptedException {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("leases are only removed by their labels");
        }
        ApiRequest request = ApiRequest.delete(
                        "delete " + Resource.LEASE.describe(namespace, Optional.empty()),
                        Resource.LEASE.in(namespace),
                        null)
                .labelled(labels);
        try {
            connection.call(request);
        } catch (ClusterException refused) {
            if (refused.kind() != Kind.NOT_FOUND) {
                throw refused;
            }
        }
    }

    private static LeaseSnapshot snapshot(Wire.Lease found) {
        Wire.Meta meta = found.metadata();
        Wire.LeaseSpec spec = found.spec() == null ? new Wire.LeaseSpec(null, null) : found.spec();
        return new LeaseSnapshot(
                meta.namespace(),
                meta.name(),
                spec.holderIdentity() == null ? "" : spec.holderIdentity(),
                meta.labelsOrNone(),
                meta.annotationsOrNone(),
                Instant.parse(spec.renewTime() == null ? meta.creationTimestamp() : spec.renewTime()));
    }
}
