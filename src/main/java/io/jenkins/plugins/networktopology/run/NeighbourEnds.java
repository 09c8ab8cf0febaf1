package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.platform.BootstrapConfig;
import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The other ends of a restarted node's links. On the same machine meshnet makes the neighbour's interface anew, and where
 * the container's kernel is the device's, the address and the MTU that were given to the old one have gone with it.
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
        for (String name : neighbours(restarted)) {
            Node neighbour = topology.node(name).orElseThrow();
            Platform platform = devices.platform(name);
            if (platform.imageFamilies().stream().noneMatch(ImageFamily::kernelForwards)) {
                continue;
            }
            List<String> lines = BootstrapConfig.linesFor(topology, neighbour, restarted, platform);
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

    private SortedSet<String> neighbours(String restarted) {
        SortedSet<String> neighbours = new TreeSet<>();
        for (Link link : topology.links()) {
            if (link.a().node().equals(restarted)) {
                neighbours.add(link.b().node());
            } else if (link.b().node().equals(restarted)) {
                neighbours.add(link.a().node());
            }
        }
        neighbours.remove(restarted);
        return neighbours;
    }
}
