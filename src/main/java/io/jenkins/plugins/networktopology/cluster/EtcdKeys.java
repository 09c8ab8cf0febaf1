package io.jenkins.plugins.networktopology.cluster;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.kv.GetResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one pod (networkop/meshnet-cni of commit a464fe3): {@code /<pod>/links}, {@code /<pod>/src_ip},
 * {@code /<pod>/net_ns}, {@code /<pod>/skipped/<peer>}; and ours, which says to which lab the pod belongs and, since it
 * begins without a slash, is no pod's.
 */
final class EtcdKeys {

    /** What all keys of meshnet begin with. */
    static final ByteSequence MESHNET = bytes("/");

    private static final String OWNERS = "network-topology/pods/";

    /** What all keys of ours begin with. */
    static final ByteSequence OURS = bytes(OWNERS);

    private static final String NET_NS = "/net_ns";

    private EtcdKeys() {}

    /** All keys of a pod begin with this; without the closing slash they would be those of {@code r10} with {@code r1}. */
    static ByteSequence pod(String pod) {
        return bytes("/" + pod + "/");
    }

    static ByteSequence owner(String pod) {
        return bytes(OWNERS + pod);
    }

    private static String ownedPod(ByteSequence key) {
        return text(key).substring(OWNERS.length());
    }

    /** The pods of a lab, of all keys of ours. */
    static List<String> podsOf(GetResponse owners, String lab) {
        return owners.getKvs().stream()
                .filter(owner -> text(owner.getValue()).equals(lab))
                .map(owner -> ownedPod(owner.getKey()))
                .sorted()
                .toList();
    }

    /** Not empty while the pod has a network. */
    static ByteSequence netNs(String pod) {
        return bytes("/" + pod + NET_NS);
    }

    /** The pod of whose network a key tells, if it does. */
    static Optional<String> networkedPod(ByteSequence key) {
        String text = text(key);
        return text.startsWith("/") && text.endsWith(NET_NS) && text.length() > NET_NS.length()
                ? Optional.of(text.substring(1, text.length() - NET_NS.length()))
                : Optional.empty();
    }

    static ByteSequence bytes(String text) {
        return ByteSequence.from(text, StandardCharsets.UTF_8);
    }

    static String text(ByteSequence bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
