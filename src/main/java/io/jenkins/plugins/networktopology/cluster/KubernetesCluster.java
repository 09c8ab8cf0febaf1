package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.plan.ObjectKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cluster through client-java. */
public final class KubernetesCluster implements Cluster {

    private final ApiConnection connection;
    private final ObjectStore objects;
    private final Namespaces namespaces;
    private final Leases leases;
    private final Pods pods;
    private final Topologies topologies;
    private final KubernetesTunnels tunnels;
    private final Optional<EtcdConnection> etcd;

    private KubernetesCluster(ApiConnection connection, Optional<EtcdConnection> etcd) {
        this.connection = connection;
        this.objects = new KubernetesObjectStore(connection);
        this.namespaces = new KubernetesNamespaces(connection);
        this.leases = new KubernetesLeases(connection);
        this.pods = new KubernetesPods(connection);
        this.topologies = new KubernetesTopologies(connection);
        this.tunnels = new KubernetesTunnels(connection);
        this.etcd = etcd;
    }

    /**
     * Prepares the connection; nothing is sent yet.
     *
     * @throws ClusterException of kind CONFIGURATION if the kubeconfig cannot be used
     */
    public static Cluster connect(ClusterSettings settings) throws ClusterException {
        return new KubernetesCluster(
                ApiTargets.open(settings),
                settings.etcd().map(target -> new EtcdConnection(target, settings.requestLimit())));
    }

    @Override
    public String name() {
        return connection.name();
    }

    @Override
    public String server() {
        return connection.url();
    }

    @Override
    public String version() throws ClusterException, InterruptedException {
        return connection
                .call(ApiRequest.get("read the API server's version", "/version"), Wire.Version.class)
                .gitVersion();
    }

    @Override
    public boolean serves(ObjectKind kind) throws ClusterException, InterruptedException {
        return serves(Resource.of(kind), "");
    }

    @Override
    public boolean servesStatus(ObjectKind kind) throws ClusterException, InterruptedException {
        return serves(Resource.of(kind), "/status");
    }

    @Override
    public List<String> versions(ObjectKind kind) throws ClusterException, InterruptedException {
        Resource resource = Resource.of(kind);
        if (resource.isCore()) {
            return serves(kind) ? List.of(resource.version()) : List.of();
        }
        String path = resource.groupPath();
        List<Wire.ApiVersion> ofGroup = discover("list the versions of " + path, path, Wire.ApiGroup.class)
                .map(Wire.ApiGroup::versions)
                .orElse(List.of());
        List<String> versions = new ArrayList<>();
        for (Wire.ApiVersion version : ofGroup) {
            if (serves(resource.inVersion(version.version()), "")) {
                versions.add(version.version());
            }
        }
        return versions;
    }

    private boolean serves(Resource resource, String subresource) throws ClusterException, InterruptedException {
        return discover("list the kinds of " + resource.group(), resource.group(), Wire.ApiResources.class).stream()
                .flatMap(group -> group.resources().stream())
                .anyMatch(served -> served.name().equals(resource.plural() + subresource));
    }

    /** What the API server says about itself, or empty if it does not know the path. */
    private <T> Optional<T> discover(String what, String path, Class<T> type)
            throws ClusterException, InterruptedException {
        try {
            return connection.find(ApiRequest.get(what, path), type);
        } catch (ClusterException refused) {
            if (refused.kind() == Kind.CRD_MISSING) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    @Override
    public boolean allows(Permission permission) throws ClusterException, InterruptedException {
        ObjectNode body = Wire.JSON
                .createObjectNode()
                .put("apiVersion", "authorization.k8s.io/v1")
                .put("kind", "SelfSubjectAccessReview");
        String[] resource = permission.resource().split("/", 2);
        ObjectNode asked = body.putObject("spec")
                .putObject("resourceAttributes")
                .put("verb", permission.verb())
                .put("group", permission.group())
                .put("resource", resource[0]);
        if (resource.length > 1) {
            asked.put("subresource", resource[1]);
        }
        permission.namespace().ifPresent(namespace -> asked.put("namespace", namespace));
        ApiRequest request = ApiRequest.post(
                "ask whether we may " + permission,
                "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
                Patches.bytes(body));
        return connection.call(request, Wire.AccessReview.class).status().allowed();
    }

    @Override
    public Instant now() {
        return connection.now();
    }

    @Override
    public ObjectStore objects() {
        return objects;
    }

    @Override
    public Namespaces namespaces() {
        return namespaces;
    }

    @Override
    public Leases leases() {
        return leases;
    }

    @Override
    public Pods pods() {
        return pods;
    }

    @Override
    public Topologies topologies() {
        return topologies;
    }

    @Override
    public VirtualMachines virtualMachines() {
        return new KubernetesVirtualMachines(connection);
    }

    @Override
    public Optional<LinkKeys> linkKeys() {
        return etcd.map(EtcdLinkKeys::new);
    }

    @Override
    public Tunnels tunnels() {
        return tunnels;
    }

    @Override
    public Programs programs() {
        return new KubernetesPrograms(connection);
    }

    @Override
    public Consoles consoles() {
        return new KubernetesConsoles(connection);
    }

    @Override
    public Machines machines() {
        return new KubernetesMachines(connection);
    }

    @Override
    public void close() {
        tunnels.close();
        etcd.ifPresent(EtcdConnection::close);
        connection.close();
    }
}
