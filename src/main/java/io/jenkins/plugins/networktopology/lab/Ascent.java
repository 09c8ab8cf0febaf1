package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.plan.LabPlan;
import io.jenkins.plugins.networktopology.platform.BootLimits;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Node;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings one lab up, or removes what it has created. */
final class Ascent {

    private final Cluster cluster;
    private final LabSettings settings;
    private final LabRequest request;
    private final DeviceBringUp bringUp;
    private final Progress progress;
    private final Planner planner;
    private final Map<String, NodeLimits> limits = new HashMap<>();
    private Optional<Heartbeat> heartbeat = Optional.empty();

    Ascent(
            Cluster cluster,
            Planner planner,
            Function<Node, BootLimits> platforms,
            LabSettings settings,
            LabRequest request,
            DeviceBringUp bringUp,
            LabListener listener) {
        this.cluster = cluster;
        this.settings = settings;
        this.request = request;
        this.bringUp = bringUp;
        this.progress = new Progress(listener);
        this.planner = planner;
        for (Node node : request.topology().nodes()) {
            limits.put(node.name(), NodeLimits.of(node, platforms.apply(node), request, settings));
        }
    }

    Lab run() throws InvalidTopologyException, ClusterException, InterruptedException {
        cluster.version();
        Plumber plumber = Plumber.of(cluster, settings.wiring());
        if (VirtualMachineSupport.leavesPods(request.topology())) {
            plumber.check();
        }
        if (VirtualMachineSupport.isNeeded(request.topology())) {
            VirtualMachineSupport.check(cluster, request.topology());
        }
        boolean up = false;
        try {
            Lab lab = create(plumber);
            up = true;
            return lab;
        } finally {
            if (!up) {
                heartbeat.ifPresent(Heartbeat::close);
                new Cleanup(cluster, settings, request.id()).run(progress);
            }
        }
    }

    private Lab create(Plumber plumber) throws InvalidTopologyException, ClusterException, InterruptedException {
        LabCreation creation = new LabCreation(cluster, planner, plumber, settings, request);
        Instant started = cluster.now();
        LinkIdClaim.Claimed claimed = progress.time(Phase.CLAIM, creation::claim);
        heartbeat = Optional.of(
                Heartbeat.start(cluster.leases(), settings.homeNamespace(), claimed.lease(), settings.heartbeat()));
        LabPlan plan = creation.plan(claimed.firstLinkId());
        progress.time(Phase.CREATE, () -> {
            creation.create(plan);
            return null;
        });
        List<NodeReadiness> nodes = progress.time(Phase.READY, () -> climb(plumber, plan.namespace()));
        return new RunningLab(
                cluster,
                settings,
                request.id(),
                plan.namespace(),
                request.topology(),
                started,
                progress,
                nodes,
                heartbeat);
    }

    private List<NodeReadiness> climb(Plumber plumber, String namespace) throws ClusterException, InterruptedException {
        bringUp.prepare();
        NodeAccesses accesses = new NodeAccesses(cluster, settings, request.id(), namespace);
        List<String> nodes = request.topology().nodes().stream().map(Node::name).toList();
        BringUps bringUps = new BringUps(bringUp, Math.max(1, Math.min(settings.bringUpThreads(), nodes.size())));
        Map<String, NodeClimb> climbs = NodeClimb.of(request.topology(), limits, Set.copyOf(nodes), progress.now());
        try (Ladder ladder = new Ladder(cluster, plumber, namespace, request, climbs, progress, accesses, bringUps)) {
            ladder.climb();
            return ladder.readiness();
        }
    }
}
