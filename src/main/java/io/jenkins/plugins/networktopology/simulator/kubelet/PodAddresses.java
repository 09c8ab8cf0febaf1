package io.jenkins.plugins.networktopology.simulator.kubelet;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives out addresses of 198.18.0.0/15, which RFC 2544 keeps for tests of equipment, so that nobody who tries to reach a
 * pod reaches a stranger: 198.18.0.0/16 to pods, 198.19.255.0/24 to nodes for their tunnels. Control loop only.
 */
public final class PodAddresses {

    private static final int MOST = 63_999;

    private final List<String> nodes = new ArrayList<>();
    private int last;

    /** The next address for a pod. */
    String next() {
        last = last % MOST + 1;
        return "198.18." + last / 250 + "." + (1 + last % 250);
    }

    /** The address from which a node's tunnels start, the same each time. */
    String ofNode(String node) {
        if (!nodes.contains(node)) {
            nodes.add(node);
        }
        return "198.19.255." + (1 + nodes.indexOf(node));
    }
}
