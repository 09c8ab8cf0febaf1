package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.plan.PlanLabels;
import io.jenkins.plugins.networktopology.platform.BootLimits;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes a restarted node up the ladder again, among others that stay as they are. */
final class NodeReturn {

    private final Cluster cluster;
    private final LabSettings settings;
    private final Lab lab;
    private final String node;

    NodeReturn(Cluster cluster, LabSettings settings, Lab lab, String node) {
        this.cluster = cluster;
        this.settings = settings;
        this.lab = lab;
        this.node = node;
    }

    /**
     * Waits until the node is ready or has failed.
     *
     * @param boot from its start until its login answers, instead of the platform's and the node's own limits
     * @param bringUp makes what brings a lab's devices up
     */
    NodeReadiness await(
            Function<Node, BootLimits> platforms,
            Optional<Duration> boot,
            Function<LabRequest, DeviceBringUp> bringUp,
            LabListener listener)
            throws ClusterException, InterruptedException {
        new NodeReplacement(cluster, settings, lab.id(), lab.namespace(), lab.topology()).complete(node);
        LabRequest request = request(boot);
        Map<String, NodeLimits> limits = new HashMap<>();
        for (Node each : request.topology().nodes()) {
            limits.put(each.name(), NodeLimits.of(each, platforms.apply(each), request, settings));
        }
        Progress progress = new Progress(listener);
        DeviceBringUp devices = bringUp.apply(request);
        devices.prepare();
        try (Ladder ladder = new Ladder(
                cluster,
                Plumber.of(cluster, settings.wiring()),
                lab.namespace(),
                request,
                NodeClimb.of(request.topology(), limits, Set.of(node), progress.now()),
                progress,
                new NodeAccesses(cluster, settings, lab.id(), lab.namespace()),
                new BringUps(devices, 1))) {
            ladder.climb();
            return ladder.readiness().stream()
                    .filter(seen -> seen.node().equals(node))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What the lab was brought up with, as far as this node is concerned. */
    private LabRequest request(Optional<Duration> boot) throws ClusterException, InterruptedException {
        Topology topology = StoredConfig.restore(cluster.objects(), lab.namespace(), lab.topology(), node);
        LabRequest request = LabRequest.of(lab.id(), topology, new TopologySource(topology.name(), ""))
                .withImages(images(topology.node(node).orElseThrow()));
        return boot.map(request::withBootTimeout).orElse(request);
    }

    /** Which image it has its pod knows, whoever chose it. */
    private ImageChoice images(Node known) throws ClusterException, InterruptedException {
        Map<String, String> labels = new HashMap<>(LabLabels.of(lab.id()));
        labels.put(PlanLabels.NODE, node);
        Map<String, String> byPlatform = new HashMap<>();
        for (PodSnapshot pod : cluster.pods().list(lab.namespace(), labels)) {
            pod.containers().stream().findFirst().ifPresent(device -> byPlatform.put(known.platform(), device.image()));
        }
        ImageChoice usual = ImageChoice.DEFAULT;
        return new ImageChoice(byPlatform, usual.registry(), usual.pullSecret(), usual.pullPolicy());
    }
}
