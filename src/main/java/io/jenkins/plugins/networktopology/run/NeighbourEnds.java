package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.platform.BootstrapConfig;
import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The other ends of a restarted node's links. On the same machine meshnet makes the neighbour's interface anew, and where
 * the container's kernel is the device's, the address that was given to the old one has gone with it.
 */
final class NeighbourEnds {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Topology topology;
    private final LabDevices devices;

    NeighbourEnds(Topology topology, LabDevices devices) {
        this.topology = topology;
        this.devices = devices;
    }

    /** Enters what the bootstrap says of these ends once more; devices that keep it take it for said already. */
    void configure(String restarted) throws ClusterException, SessionException, InterruptedException {
        for (Map.Entry<String, List<Endpoint>> ends : ends(restarted).entrySet()) {
            Node neighbour = topology.node(ends.getKey()).orElseThrow();
            Platform platform = devices.platform(neighbour.name());
            if (platform.imageFamilies().stream().noneMatch(ImageFamily::kernelForwards)) {
                continue;
            }
            List<String> lines = BootstrapConfig.linesFor(neighbour, ends.getValue(), topology.bootstrap(), platform);
            if (!lines.isEmpty()) {
                enter(neighbour, restarted, lines);
            }
        }
    }

    private void enter(Node neighbour, String restarted, List<String> lines)
            throws ClusterException, SessionException, InterruptedException {
        try {
            devices.configure(neighbour.name(), lines, LIMIT);
        } catch (SessionException e) {
            throw new SessionException(
                    e.kind(),
                    "its neighbour " + neighbour.name() + " could not be given its end of the link to " + restarted
                            + " again: " + e.getMessage(),
                    e);
        }
    }

    private Map<String, List<Endpoint>> ends(String restarted) {
        Map<String, List<Endpoint>> ends = new TreeMap<>();
        for (Link link : topology.links()) {
            if (link.a().node().equals(restarted)) {
                add(ends, link.b());
            } else if (link.b().node().equals(restarted)) {
                add(ends, link.a());
            }
        }
        ends.remove(restarted);
        return ends;
    }

    private static void add(Map<String, List<Endpoint>> ends, Endpoint end) {
        ends.computeIfAbsent(end.node(), node -> new ArrayList<>()).add(end);
    }
}
