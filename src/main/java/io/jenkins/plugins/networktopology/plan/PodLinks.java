package io.jenkins.plugins.networktopology.plan;

import com.google.gson.Gson;
import java.util.List;
import java.util.Objects;

/**
 * The links of one pod as meshnet's first generation keeps them: the value of etcd's key {@code /<pod>/links}, a list of
 * {@code uid, local_intf, peer_pod, peer_intf} (networkop/meshnet-cni of commit a464fe3, plugin/meshnet.go).
 *
 * @param pod the pod's name
 * @param json the value
 */
public record PodLinks(String pod, String json) {

    public PodLinks {
        Objects.requireNonNull(pod);
        Objects.requireNonNull(json);
    }

    static PodLinks of(String pod, List<MeshnetTopology.Wire> wires) {
        // the resource of later generations has the same fields, by the same names
        return new PodLinks(pod, new Gson().toJson(wires));
    }

    public String key() {
        return "/" + pod + "/links";
    }
}
