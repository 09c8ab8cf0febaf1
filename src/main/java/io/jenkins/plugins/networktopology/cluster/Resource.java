package io.jenkins.plugins.networktopology.cluster;

import io.jenkins.plugins.networktopology.plan.ObjectKind;
import java.util.Optional;

/**
 * Where a kind of object is found in the API.
 *
 * @param group the path of its API group and version
 * @param plural as in paths
 * @param singular for messages
 * @param namespaced whether its objects live in namespaces
 */
record Resource(String group, String plural, String singular, boolean namespaced) {

    private static final String CORE = "/api/v1";

    static final Resource NAMESPACE = new Resource(CORE, "namespaces", "namespace", false);
    static final Resource POD = new Resource(CORE, "pods", "pod", true);
    static final Resource EVENT = new Resource(CORE, "events", "event", true);
    static final Resource LEASE = new Resource("/apis/coordination.k8s.io/v1", "leases", "lease", true);
    static final Resource CONFIG_MAP = new Resource(CORE, "configmaps", "config map", true);
    static final Resource SERVICE = new Resource(CORE, "services", "service", true);
    /** meshnet-cni, manifests/base/crd.yaml. */
    static final Resource TOPOLOGY =
            new Resource("/apis/networkop.co.uk/v1beta1", "topologies", "Topology resource", true);
    /** meshnet-cni, manifests/base/gwire_crd.yaml: the links that the daemons of some machine carry over gRPC. */
    static final Resource CARRIED_LINK =
            new Resource("/apis/networkop.co.uk/v1beta1", "gwirekobjs", "GWireKObj resource", true);

    /** Multus, deployments/multus-daemonset.yml. */
    static final Resource NETWORK_ATTACHMENT = new Resource(
            "/apis/k8s.cni.cncf.io/v1", "network-attachment-definitions", "network attachment definition", true);
    /** KubeVirt, pkg/virt-operator/resource/generate/components/crds.go. */
    static final Resource VIRTUAL_MACHINE =
            new Resource("/apis/kubevirt.io/v1", "virtualmachineinstances", "virtual machine instance", true);

    /** KubeVirt's importer, staging/src/kubevirt.io/containerized-data-importer-api/pkg/apis/core/v1beta1. */
    private static final Resource DATA_VOLUME =
            new Resource("/apis/cdi.kubevirt.io/v1beta1", "datavolumes", "data volume", true);

    static Resource of(ObjectKind kind) {
        return switch (kind) {
            case NAMESPACE -> NAMESPACE;
            case NETWORK_POLICY ->
                new Resource("/apis/networking.k8s.io/v1", "networkpolicies", "network policy", true);
            case SECRET -> new Resource(CORE, "secrets", "secret", true);
            case CONFIG_MAP -> CONFIG_MAP;
            case TOPOLOGY -> TOPOLOGY;
            case SERVICE -> SERVICE;
            case POD -> POD;
            case NETWORK_ATTACHMENT -> NETWORK_ATTACHMENT;
            case DATA_VOLUME -> DATA_VOLUME;
            case VIRTUAL_MACHINE -> VIRTUAL_MACHINE;
        };
    }

    /** Whether it is of the group that has no name. */
    boolean isCore() {
        return group.equals(CORE);
    }

    String version() {
        return group.substring(group.lastIndexOf('/') + 1);
    }

    /** The path of its API group, in whatever version. */
    String groupPath() {
        return group.substring(0, group.lastIndexOf('/'));
    }

    /** The same kind in another version of its group. */
    Resource inVersion(String other) {
        return new Resource(groupPath() + "/" + other, plural, singular, namespaced);
    }

    /** The path of all its objects in a namespace. */
    String in(String namespace) {
        return namespaced ? group + "/namespaces/" + namespace + "/" + plural : everywhere();
    }

    /** The path of all its objects. */
    String everywhere() {
        return group + "/" + plural;
    }

    String item(String namespace, String name) {
        return in(namespace) + "/" + name;
    }

    /** {@code pod r1 in namespace nettopo-x}. */
    String describe(String namespace, Optional<String> name) {
        return (name.isPresent() ? singular + " " + name.get() : plural)
                + (namespaced ? " in namespace " + namespace : "");
    }
}
