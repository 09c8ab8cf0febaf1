package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.lab.TopologySource;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.PlatformFacts;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import io.jenkins.plugins.networktopology.topology.TopologyWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * The text that is kept with a lab for later processes: the topology in the native format, whatever it was read from,
 * without the devices' configuration lines, which nothing needs any more and which may hold passwords.
 */
public final class LabSource {

    private LabSource() {}

    public static TopologySource of(Topology topology) {
        List<Node> nodes =
                topology.nodes().stream().map(LabSource::withoutConfig).toList();
        Topology kept = new Topology(
                topology.name(),
                nodes,
                topology.links(),
                topology.externalLinks(),
                topology.bootstrap(),
                topology.verification(),
                topology.publishedPorts());
        return new TopologySource(topology.name() + ".yaml", TopologyWriter.nativeYaml(kept));
    }

    private static Node withoutConfig(Node node) {
        return node.withConfig(List.of());
    }

    /** The topology that is kept with a lab. */
    static Topology read(TopologySource source, PlatformFacts platforms) {
        try {
            return TopologyFiles.read(source.name(), source.text(), Path.of(""), platforms, ReadOptions.KEPT);
        } catch (InvalidTopologyException e) {
            throw new IllegalStateException(
                    "the topology that is kept with the lab cannot be read by this version: " + e.getMessage(), e);
        }
    }
}
