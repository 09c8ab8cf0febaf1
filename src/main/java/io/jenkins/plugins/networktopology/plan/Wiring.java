package io.jenkins.plugins.networktopology.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How links become real: the generations of meshnet, of which a cluster has one. */
public enum Wiring {
    /** networkop's, by Topology resources (networkop/meshnet-cni since 2019). Links are there before a pod's containers. */
    MESHNET,
    /**
     * KNE's fork of it (openconfig/kne, third_party/meshnet). The daemon makes the links, and the plugin waits 30 s for
     * them and then lets the pod start without, so that a pod that runs proves nothing.
     */
    KNE_MESHNET,
    /** networkop's of 2018 and early 2019, by keys in an etcd of its own, which know no namespaces. */
    MESHNET_ETCD;

    /** As users write it: {@code kne-meshnet}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The wiring that users call so.
     *
     * @throws IllegalArgumentException naming those that there are
     */
    public static Wiring of(String label) {
        return Arrays.stream(values())
                .filter(wiring -> wiring.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("wiring \"" + label + "\"; expected one of "
                        + Arrays.stream(values()).map(Wiring::label).collect(Collectors.joining(", "))));
    }

    /** The ids that links in a namespace may have. */
    public LinkIds linkIds(String namespace) {
        return this == KNE_MESHNET ? LinkIds.ofKne(namespace) : LinkIds.MESHNET;
    }

    /** Whether links are asked for by Topology resources, which the API server must know. */
    public boolean byResources() {
        return this != MESHNET_ETCD;
    }

    /** Whether a pod's containers may start before its links are there. */
    boolean plumbsLate() {
        return this == KNE_MESHNET;
    }

    /** Whether interfaces in a pod that are no links are taken away (daemon/meshnet/controller.go, cleanupRemovedPodLinks). */
    boolean keepsLinksAlone() {
        return this == KNE_MESHNET;
    }

    @Override
    public String toString() {
        return label();
    }
}
