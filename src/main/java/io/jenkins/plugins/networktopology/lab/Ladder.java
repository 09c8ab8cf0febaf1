package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.cluster.TopologySnapshot;
import io.jenkins.plugins.networktopology.cluster.VirtualMachineSnapshot;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

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
    private final Map<String, NodeClimb> nodes;
    private final Map<String, String> nodesOfPods = new HashMap<>();
    private final Cabling cabling;
    private final LinkedBlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final Sightings sightings;
    private Optional<ClusterException> broken = Optional.empty();
    private Optional<Duration> giveUpAt = Optional.empty();
    private int open;

    /** Begins to watch; all pods have been created, and of all nodes those that have not ended are to climb. */
    Ladder(
            Cluster cluster,
            Plumber plumber,
            String namespace,
            LabRequest request,
            Map<String, NodeClimb> nodes,
            Progress progress,
            NodeAccesses accesses,
            BringUps bringUps)
            throws ClusterException, InterruptedException {
        this.progress = progress;
        this.failFast = request.failFast();
        this.accesses = accesses;
        this.bringUps = bringUps;
        this.evidence = new Evidence(cluster.pods(), namespace);
        this.nodes = nodes;
        this.cabling = new Cabling(request.topology(), nodes);
        this.open = (int) nodes.values().stream().filter(node -> !node.ended()).count();
        this.sightings = new Sightings(cluster, plumber, namespace, request, posted::add, new Judge());
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

    /** What the watches see, on the thread that waits in {@link #climb}. */
    private final class Judge implements Sightings.Observer {

        @Override
        public void seen(PodSnapshot pod) {
            String name = LabLabels.nodeOf(pod);
            nodesOfPods.put(pod.name(), name);
            change(name, node -> {
                node.see(pod, progress.now());
                cabling.seen(node, progress.now());
            });
        }

        @Override
        public void plumbed(TopologySnapshot topology) {
            change(topology.name(), node -> cabling.see(node, topology.taken()));
        }

        @Override
        public void seen(VirtualMachineSnapshot virtualMachine) {
            NodeClimb node = nodes.get(virtualMachine.name());
            if (node == null || node.ended()) {
                return;
            }
            node.see(virtualMachine, progress.now());
            VirtualMachineJudge.hopeless(virtualMachine).ifPresent(hopeless -> fail(node, hopeless));
            advance(node);
        }

        @Override
        public void virtualMachinesSynced() {
            nodes.values().stream()
                    .filter(node ->
                            node.isVirtualMachine() && node.virtualMachine().isEmpty())
                    .forEach(node -> fail(node, new Hopeless(Optional.empty(), "its virtual machine was deleted")));
        }

        /** A pod that was created and is not there was removed before it was seen. KubeVirt creates its own later. */
        @Override
        public void podsSynced() {
            nodes.values().stream()
                    .filter(node -> node.pod().isEmpty() && !node.isVirtualMachine())
                    .forEach(node -> fail(node, new Hopeless(Optional.empty(), "its pod was deleted")));
        }

        @Override
        public void warned(String pod, PodEvent warning) {
            NodeClimb node = nodes.get(nodesOfPods.getOrDefault(pod, pod));
            if (node == null || node.ended()) {
                return;
            }
            PodEvent counted = node.warn(warning);
            if (!node.networked()) {
                cabling.hopeless(node, counted).ifPresent(hopeless -> fail(node, hopeless));
            }
        }

        @Override
        public void podsLost(ClusterException reason) {
            broken = Optional.of(reason);
        }

        @Override
        public void plumbingSynced() {
            cabling.synced(progress.now());
        }

        @Override
        public void plumbingLost() {
            cabling.lost();
            nodes.values().forEach(Ladder.this::advance);
        }
    }

    /** Takes note of something, and lets the node climb; its peers too if it was the last thing they waited for. */
    private void change(String name, Consumer<NodeClimb> note) {
        NodeClimb node = nodes.get(name);
        if (node == null) {
            return;
        }
        boolean before = cabling.linked(node);
        note.accept(node);
        advance(node);
        if (!before && cabling.linked(node)) {
            cabling.peersOf(node).forEach(this::advance);
        }
    }

    private void advance(NodeClimb node) {
        if (node.ended() || node.pod().isEmpty()) {
            return;
        }
        PodSnapshot pod = node.pod().get();
        boolean peersUp = cabling.unlinkedPeersOf(node).isEmpty();
        Rung next = node.next();
        while (next.compareTo(Rung.HEALTHY) <= 0
                && PodJudge.reached(next, pod, cabling.linked(node) && peersUp)
                && (next != Rung.HEALTHY || node.isReadyByRuntime())) {
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
                fail(
                        node,
                        new Hopeless(Optional.empty(), Overdue.words(node, cabling.unlinkedPeersOf(node), now))
                                .withLog());
            } else if (isPast(cabling.deadline(node), now)) {
                fail(node, Plumbing.absent(node.pod().flatMap(PodSnapshot::hostIp)));
            } else {
                next = sooner(next, node.deadline());
                next = sooner(next, cabling.deadline(node).orElse(next));
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
        sightings.close();
        bringUps.close();
    }
}
