package io.jenkins.plugins.networktopology.plan;

import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import java.util.List;

/**
 * meshnet's custom resource {@code topologies.networkop.co.uk/v1beta1}: the links of the pod that has the resource's
 * name (networkop/meshnet-cni, api/types/v1beta1/topology.go).
 */
public final class MeshnetTopology implements KubernetesObject {

    public static final String GROUP = "networkop.co.uk";
    public static final String VERSION = "v1beta1";
    public static final String PLURAL = "topologies";

    private final String apiVersion;
    private final String kind;
    private final V1ObjectMeta metadata;
    private final Spec spec;

    MeshnetTopology(V1ObjectMeta metadata, List<Wire> links) {
        this.apiVersion = GROUP + "/" + VERSION;
        this.kind = "Topology";
        this.metadata = metadata;
        this.spec = new Spec(List.copyOf(links));
    }

    @Override
    public V1ObjectMeta getMetadata() {
        return metadata;
    }

    @Override
    public String getApiVersion() {
        return apiVersion;
    }

    @Override
    public String getKind() {
        return kind;
    }

    public List<Wire> links() {
        return spec.links;
    }

    private static final class Spec {
        private final List<Wire> links;

        Spec(List<Wire> links) {
            this.links = links;
        }
    }

    /** One link as one of its pods sees it. */
    public static final class Wire {
        private final long uid;

        @SerializedName("peer_pod")
        private final String peerPod;

        @SerializedName("local_intf")
        private final String localInterface;

        @SerializedName("peer_intf")
        private final String peerInterface;

        Wire(long uid, String localInterface, String peerPod, String peerInterface) {
            this.uid = uid;
            this.localInterface = localInterface;
            this.peerPod = peerPod;
            this.peerInterface = peerInterface;
        }

        /** The same number at both ends. */
        public long uid() {
            return uid;
        }

        public String localInterface() {
            return localInterface;
        }

        public String peerPod() {
            return peerPod;
        }

        public String peerInterface() {
            return peerInterface;
        }
    }
}
