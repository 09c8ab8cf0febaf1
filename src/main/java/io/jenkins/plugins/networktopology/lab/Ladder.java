package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.cluster.PodListener;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.cluster.TopologyListener;
import io.jenkins.plugins.networktopology.cluster.TopologySnapshot;
import io.jenkins.plugins.networktopology.cluster.Watch;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Takes the nodes of one lab up the readiness ladder. Watches and bring-up threads post what they see; one thread, the
 * one that waits in {@link #climb}, judges it, so that nodes have no locks and the listener hears things in order.
 */
final class Ladder implements AutoCloseable {

    /** Others that fail for the same reason as the first are worth a moment. */
    private static final Duration FAIL_FAST_GRACE = Duration.ofSeconds(2);

    private final Progress progress;
    private final boolean failFast;
    private final NodeAccesses accesses;
    private final BringUps bringUps;
    private final Evidence evidence;
    private final Map<String, NodeClimb> nodes = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> peers = new TreeMap<>();
    private final Plumbing plumbing = new Plumbing();
    private final LinkedBlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final List<Watch> watches;
    private Optional<ClusterException> broken = Optional.empty();
    private Optional<Duration> giveUpAt = Optional.empty();
    private int open;

    /** Begins to watch; all pods have been created. */
    Ladder(
            Cluster cluster,
            Plumber plumber,
            String namespace,
            LabRequest request,
            Map<String, NodeLimits> limits,
            Progress progress,
            NodeAccesses accesses,
            BringUps bringUps)
            throws ClusterException, InterruptedException {
        this.progress = progress;
        this.failFast = request.failFast();
        this.accesses = accesses;
        this.bringUps = bringUps;
        this.evidence = new Evidence(cluster.pods(), namespace);
        for (Node node : request.topology().nodes()) {
            nodes.put(node.name(), new NodeClimb(node, limits.get(node.name()), progress.now()));
            peers.put(node.name(), new TreeSet<>());
        }
        for (Link link : request.topology().links()) {
            peers.get(link.a().node()).add(link.b().node());
            peers.get(link.b().node()).add(link.a().node());
        }
        this.open = nodes.size();
        Watch links = plumber.watch(request.id(), namespace, plumber());
        this.watches = List.of(
                links,
                cluster.pods().watch(namespace, LabLabels.of(request.id()), listener()),
                cluster.pods().watchWarnings(namespace, (pod, warning) -> posted.add(() -> warned(pod, warning))));
    }

    private PodListener listener() {
        return new PodListener() {
            @Override
            public void seen(PodSnapshot pod) {
                posted.add(() -> Ladder.this.seen(pod));
            }

            @Override
            public void synced() {
                posted.add(Ladder.this::synced);
            }

            @Override
            public void failed(ClusterException reason) {
                posted.add(() -> broken = Optional.of(reason));
            }
        };
    }

    private TopologyListener plumber() {
        return new TopologyListener() {
            @Override
            public void seen(TopologySnapshot topology) {
                posted.add(() -> plumbed(topology));
            }

            @Override
            public void synced() {
                posted.add(() -> plumbing.synced(progress.now()));
            }

            @Override
            public void failed(ClusterException reason) {
                posted.add(() -> {
                    plumbing.lost();
                    nodes.values().forEach(Ladder.this::advance);
                });
            }
        };
    }

    /** Waits until each node is ready or has failed. */
    void climb() throws ClusterException, InterruptedException {
        Duration next = Duration.ZERO;
        while (open > 0) {
            Runnable work = posted.poll(Math.max(0, next.minus(progress.now()).toMillis() + 1), TimeUnit.MILLISECONDS);
            if (work != null) {
                work.run();
            }
            if (broken.isPresent()) {
                throw broken.get();
            }
            if (work == null || posted.isEmpty()) {
                next = expire();
            }
        }
    }

    /** A pod that was created and is not there was removed before it was seen. */
    private void synced() {
        nodes.values().stream()
                .filter(node -> node.pod().isEmpty())
                .forEach(node -> fail(node, new Hopeless(Optional.empty(), "its pod was deleted")));
    }

    private void seen(PodSnapshot pod) {
        NodeClimb node = nodes.get(pod.name());
        if (node == null) {
            return;
        }
        boolean before = linked(node);
        node.see(pod, progress.now());
        if (node.networked() && !peers.get(node.name()).isEmpty()) {
            plumbing.networked(node.name(), progress.now());
        }
        advance(node);
        if (!before) {
            tellPeers(node);
        }
    }

    private void plumbed(TopologySnapshot topology) {
        NodeClimb node = nodes.get(topology.name());
        if (node == null) {
            return;
        }
        boolean before = linked(node);
        plumbing.see(node.name(), topology.taken());
        advance(node);
        if (!before) {
            tellPeers(node);
        }
    }

    /** meshnet makes a link when the second of its two pods comes up. */
    private void tellPeers(NodeClimb node) {
        if (linked(node)) {
            peers.get(node.name()).stream().map(nodes::get).forEach(this::advance);
        }
    }

    /** Whether a node's own end of its links is as far as it can be. */
    private boolean linked(NodeClimb node) {
        return node.networked() && (peers.get(node.name()).isEmpty() || plumbing.taken(node.name()));
    }

    private void warned(String pod, PodEvent warning) {
        NodeClimb node = nodes.get(pod);
        if (node == null || node.ended()) {
            return;
        }
        node.warn(warning);
        if (!node.networked()) {
            PodJudge.hopeless(warning).ifPresent(hopeless -> fail(node, hopeless));
        }
    }

    private void advance(NodeClimb node) {
        if (node.ended() || node.pod().isEmpty()) {
            return;
        }
        PodSnapshot pod = node.pod().get();
        boolean peersUp = unlinkedPeers(node).isEmpty();
        Rung next = node.next();
        while (next.compareTo(Rung.HEALTHY) <= 0 && PodJudge.reached(next, pod, linked(node) && peersUp)) {
            progress.listener().step(node.name(), node.reach(next, "", progress.now()));
            if (next == Rung.HEALTHY) {
                bringUp(node, pod);
            }
            next = node.next();
        }
        Optional<Hopeless> hopeless = PodJudge.hopeless(pod);
        if (hopeless.isPresent()) {
            fail(node, hopeless.get());
        } else if (peersUp) {
            node.linksShouldBeThere(progress.now());
        }
    }

    private List<String> unlinkedPeers(NodeClimb node) {
        return peers.get(node.name()).stream()
                .filter(peer -> !linked(nodes.get(peer)))
                .toList();
    }

    private void bringUp(NodeClimb node, PodSnapshot pod) {
        Duration running = node.runningAt();
        bringUps.start(node.name(), accesses.of(pod), node.limits(), new BringUps.Outcome() {
            @Override
            public Duration begun() {
                Duration now = progress.now();
                posted.add(() -> node.beginBringUp(now));
                return node.limits().login(now.minus(running));
            }

            @Override
            public void reached(Rung rung, String seen) {
                Duration now = progress.now();
                posted.add(() -> {
                    if (!node.ended()) {
                        progress.listener().step(node.name(), node.reach(rung, seen, now));
                    }
                });
            }

            @Override
            public void done() {
                posted.add(() -> ready(node));
            }

            @Override
            public void failed(Rung rung, String why) {
                posted.add(() -> fail(node, new Hopeless(Optional.of(rung), why)));
            }
        });
    }

    private void ready(NodeClimb node) {
        if (!node.ended()) {
            Duration now = progress.now();
            node.becomeReady(now);
            open--;
            progress.listener().ready(node.name(), now);
        }
    }

    private void fail(NodeClimb node, Hopeless hopeless) {
        if (node.ended()) {
            return;
        }
        // a rung above the next one may be named, one that was reached may not
        Rung rung = hopeless.rung()
                .filter(named -> named.compareTo(node.next()) > 0)
                .orElse(node.next());
        bringUps.stop(node.name());
        open--;
        String why = hopeless.why() + evidence.of(node, hopeless, rung);
        progress.listener().step(node.name(), node.fail(rung, why, progress.now()));
        if (failFast && giveUpAt.isEmpty()) {
            giveUpAt = Optional.of(progress.now().plus(FAIL_FAST_GRACE));
        }
    }

    /** Fails the nodes whose time is over; returns when the next one's will be. */
    private Duration expire() {
        Duration now = progress.now();
        Duration next = Duration.ofDays(365);
        for (NodeClimb node : nodes.values()) {
            if (node.ended()) {
                continue;
            }
            if (isPast(giveUpAt, now)) {
                fail(node, new Hopeless(Optional.empty(), "not waited for, since other nodes have failed"));
            } else if (node.deadline().compareTo(now) <= 0) {
                fail(node, new Hopeless(Optional.empty(), Overdue.words(node, unlinkedPeers(node), now)).withLog());
            } else if (isPast(plumbing.deadline(node.name()), now)) {
                fail(node, Plumbing.absent(node.pod().flatMap(PodSnapshot::hostIp)));
            } else {
                next = sooner(next, node.deadline());
                next = sooner(next, plumbing.deadline(node.name()).orElse(next));
            }
        }
        // what failed just now may have set it
        return sooner(next, giveUpAt.orElse(next));
    }

    private static boolean isPast(Optional<Duration> limit, Duration now) {
        return limit.filter(end -> end.compareTo(now) <= 0).isPresent();
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    List<NodeReadiness> readiness() {
        Duration now = progress.now();
        Collection<NodeClimb> all = nodes.values();
        return all.stream().map(node -> node.readiness(now)).toList();
    }

    @Override
    public void close() {
        watches.forEach(Watch::close);
        bringUps.close();
    }
}
