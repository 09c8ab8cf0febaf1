package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.platform.BootLimits;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Brings labs up and down on one cluster. */
public final class Labs {

    private final Cluster cluster;
    private final Planner planner;
    private final Function<Node, BootLimits> limits;
    private final LabSettings settings;

    /**
     * @param cluster where; closed by whoever made it
     * @param planner what a topology needs
     * @param limits how long a node may take, by its platform
     * @param settings of this installation
     */
    public Labs(Cluster cluster, Planner planner, Function<Node, BootLimits> limits, LabSettings settings) {
        this.cluster = Objects.requireNonNull(cluster);
        this.planner = Objects.requireNonNull(planner);
        this.limits = Objects.requireNonNull(limits);
        this.settings = Objects.requireNonNull(settings);
    }

    /**
     * Brings a lab up and waits until each node is ready or has failed; which, the lab's {@link Lab#nodes} tell.
     * Whatever ends it otherwise (an error of the cluster, an interrupt) has removed what was created; a second
     * interrupt cuts that short.
     *
     * @throws InvalidTopologyException if the topology cannot be planned
     * @throws ClusterException if the lab could not be created
     */
    public Lab up(LabRequest request, DeviceBringUp bringUp, LabListener listener)
            throws InvalidTopologyException, ClusterException, InterruptedException {
        return new Ascent(cluster, planner, limits, settings, request, bringUp, listener).run();
    }

    /**
     * Takes hold of a lab that another process brought up.
     *
     * @param reader makes the topology of the text that is kept with the lab
     * @throws ClusterException of kind NOT_FOUND if there is no such lab
     */
    public Lab attach(LabId id, Function<TopologySource, Topology> reader)
            throws ClusterException, InterruptedException {
        LabSummary found = inventory()
                .find(id)
                .orElseThrow(() -> new ClusterException(
                        Kind.NOT_FOUND,
                        "cluster " + cluster.name() + " has no lab " + id + "; nettopo show lists those it has"));
        TopologySource source = StoredSource.read(cluster.objects(), found.namespace(), id);
        return new RunningLab(
                cluster,
                settings,
                id,
                found.namespace(),
                reader.apply(source),
                found.created(),
                new Progress(LabListener.NONE),
                List.of(),
                Optional.empty());
    }

    /**
     * Takes a lab over from a process that has ended: like {@link #attach}, and from now on this process gives the sign
     * of life.
     *
     * @throws ClusterException of kind NOT_FOUND if there is no such lab
     */
    public Lab adopt(LabId id, Function<TopologySource, Topology> reader)
            throws ClusterException, InterruptedException {
        Lab found = attach(id, reader);
        return new RunningLab(
                cluster,
                settings,
                id,
                found.namespace(),
                found.topology(),
                found.started(),
                new Progress(LabListener.NONE),
                List.of(),
                Heartbeat.takeOver(cluster.leases(), settings, id));
    }

    /**
     * Waits until a node that was restarted is ready again, or has failed: it climbs the whole ladder and is given its
     * configuration, whichever process brought the lab up. A restart that was broken off is completed first.
     *
     * @param boot from the node's start until its login answers, instead of the platform's and the node's own limits
     * @param bringUp makes what brings devices up, of what the lab is made of
     * @throws ClusterException of kind NOT_FOUND if there is no such node, or nothing to make its pod of
     */
    public NodeReadiness raise(
            Lab lab,
            String node,
            Optional<Duration> boot,
            Function<LabRequest, DeviceBringUp> bringUp,
            LabListener listener)
            throws ClusterException, InterruptedException {
        return new NodeReturn(cluster, settings, lab, node).await(limits, boot, bringUp, listener);
    }

    /**
     * Removes a lab, from whatever is left of it: pods, Topology resources, namespace, claimed link ids. Nothing
     * happens if nothing is left.
     *
     * @throws ClusterException naming what is left after the limits and retries
     */
    public void down(LabId id, LabListener listener) throws ClusterException, InterruptedException {
        new Progress(listener).time(Phase.DOWN, () -> {
            new LabRemoval(cluster, settings, id).remove(listener);
            return null;
        });
    }

    public LabInventory inventory() {
        return new FoundLabs(cluster, settings);
    }

    public Reaper reaper() {
        return new LabReaper(cluster, settings, inventory());
    }
}
