package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import io.jenkins.plugins.networktopology.plan.CardLayout;
import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.NodeRuntime;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The MTUs of a node's links on the interfaces in its pod. They are set before the device starts, and gone whenever meshnet
 * makes a link anew, as when the sandbox of the other end's pod has failed, or its node was restarted: sets those that
 * differ, and reads all back.
 */
final class LinkMtus {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    /** An end of a link of KNE's meshnet may come a moment after the other. */
    private static final String SCRIPT = """
            left=10
            for wanted in WANTED; do
              name=${wanted%=*}
              file=/sys/class/net/$name/mtu
              until [ -e $file ] || [ $left -eq 0 ]; do left=$((left-1)); sleep 1; done
              [ "$(cat $file)" = ${wanted#*=} ] || ip link set dev $name mtu ${wanted#*=} 2>&1 || true
              echo "mtu $name $(cat $file)"
            done
            """;

    /** Container interface to MTU. */
    private final SortedMap<String, Integer> wanted = new TreeMap<>();

    private LinkMtus() {}

    /** Those of all links of a node. */
    static LinkMtus of(Topology topology, Node node, Platform platform, ImageFamily family) {
        Collector mtus = new Collector(topology, node, platform, family);
        topology.links().forEach(mtus::add);
        topology.externalLinks().forEach(link -> mtus.add(link.end(), link.mtu()));
        return mtus.collected;
    }

    /** Those of its links to one neighbour. */
    static LinkMtus towards(String neighbour, Topology topology, Node node, Platform platform, ImageFamily family) {
        Collector mtus = new Collector(topology, node, platform, family);
        topology.links().stream()
                .filter(link ->
                        link.endpoints().stream().anyMatch(end -> end.node().equals(neighbour)))
                .forEach(mtus::add);
        return mtus.collected;
    }

    /** Whether no link has one. */
    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /**
     * @return what was read back, in words for the report; nothing is asked of the pod if no link has an MTU
     * @throws RungFailedException if an interface has another one all the same, or the pod takes no script
     */
    String set(NodeAccess access) throws RungFailedException, InterruptedException {
        if (isEmpty()) {
            return "";
        }
        String words = wanted.entrySet().stream()
                .map(mtu -> mtu.getKey() + "=" + mtu.getValue())
                .collect(Collectors.joining(" "));
        try {
            return judge(access.run(SCRIPT.replace("WANTED", words), LIMIT));
        } catch (ClusterException e) {
            throw new RungFailedException(
                    Rung.CONFIGURED, "the MTUs of its links could not be set in its pod: " + e.getMessage(), e);
        }
    }

    private String judge(String printed) throws RungFailedException {
        List<String> lines = printed.lines().map(String::strip).toList();
        List<String> others = wanted.keySet().stream()
                .filter(name -> !lines.contains(readBack(name)))
                .map(name -> name + " (" + wanted.get(name) + ")")
                .toList();
        if (!others.isEmpty()) {
            throw new RungFailedException(
                    Rung.CONFIGURED,
                    "interfaces in its pod do not have the MTU that was set, their link's: " + String.join(", ", others)
                            + "; the pod said: " + String.join("; ", lines));
        }
        return wanted.keySet().stream().map(this::inWords).collect(Collectors.joining(", "));
    }

    private String readBack(String name) {
        return "mtu " + name + " " + wanted.get(name);
    }

    private String inWords(String name) {
        return "mtu " + wanted.get(name) + " on " + name;
    }

    /** Knows which interface in a node's pod is at the end of a link. */
    private static final class Collector {

        private final LinkMtus collected = new LinkMtus();
        private final Node node;
        private final Platform platform;
        private final CardLayout layout;

        Collector(Topology topology, Node node, Platform platform, ImageFamily family) {
            this.node = node;
            this.platform = platform;
            this.layout = CardLayout.of(
                    family.cardOrder(),
                    topology.endpointsOf(node.name()).stream().map(this::card).toList());
        }

        void add(Link link) {
            link.endpoints().forEach(end -> add(end, link.mtu()));
        }

        /** A machine of KubeVirt's has its networks' MTUs, which last. */
        void add(Endpoint end, Optional<Integer> mtu) {
            if (end.node().equals(node.name()) && node.runtime() != NodeRuntime.KUBEVIRT) {
                mtu.ifPresent(most -> collected.wanted.put(layout.byCard().get(card(end)), most));
            }
        }

        private int card(Endpoint end) {
            return platform.naming().cardOf(end.interfaceName()).orElseThrow();
        }
    }
}
