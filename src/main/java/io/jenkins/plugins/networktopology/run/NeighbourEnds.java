package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import io.jenkins.plugins.networktopology.platform.BootstrapConfig;
import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /**
     * Gives these ends their MTUs and enters what the bootstrap says of them once more; devices that keep it take it for
     * said already.
     */
    void configure(String restarted) throws ClusterException, SessionException, InterruptedException {
        for (String name : neighbours(restarted)) {
            Node neighbour = topology.node(name).orElseThrow();
            Platform platform = devices.platform(name);
            Optional<ImageFamily> family = platform.imageFamilies().stream()
                    .filter(ImageFamily::kernelForwards)
                    .findFirst();
            if (family.isPresent()) {
                configure(neighbour, restarted, platform, family.get());
            }
        }
    }

    private void configure(Node neighbour, String restarted, Platform platform, ImageFamily family)
            throws ClusterException, SessionException, InterruptedException {
        String name = neighbour.name();
        LinkMtus mtus = LinkMtus.towards(restarted, topology, neighbour, platform, family);
        List<String> lines = BootstrapConfig.linesFor(topology, neighbour, restarted, platform);
        try {
            if (!mtus.isEmpty()) {
                mtus.set(devices.access(name));
            }
            if (!lines.isEmpty()) {
                devices.configure(name, lines, LIMIT);
            }
        } catch (RungFailedException e) {
            throw failure(SessionException.Kind.REFUSED, name, restarted, e);
        } catch (SessionException e) {
            throw failure(e.kind(), name, restarted, e);
        }
    }

    private static SessionException failure(
            SessionException.Kind kind, String neighbour, String restarted, Exception why) {
        return new SessionException(
                kind,
                "its neighbour " + neighbour + " could not be given its end of the link to " + restarted + " again: "
                        + why.getMessage(),
                why);
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
