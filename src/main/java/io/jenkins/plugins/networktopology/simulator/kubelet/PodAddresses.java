package io.jenkins.plugins.networktopology.simulator.kubelet;

import java.util.ArrayList;
import java.util.List;

/** Gives out addresses: 10.244.0.0/16 to pods, 172.31.254.0/24 to nodes for their tunnels. Control loop only. */
public final class PodAddresses {

    private static final int MOST = 65_000;

    private final List<String> nodes = new ArrayList<>();
    private int last;

    /** The next address for a pod. */
    String next() {
        last = last % MOST + 1;
        return "10.244." + last / 250 + "." + (1 + last % 250);
    }

    /** The address from which a node's tunnels start, the same each time. */
    String ofNode(String node) {
        if (!nodes.contains(node)) {
            nodes.add(node);
        }
        return "172.31.254." + (1 + nodes.indexOf(node));
    }
}
