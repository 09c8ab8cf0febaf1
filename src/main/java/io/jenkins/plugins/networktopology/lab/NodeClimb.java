package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.ContainerSnapshot.State;
import io.jenkins.plugins.networktopology.cluster.PodEvent;
import io.jenkins.plugins.networktopology.cluster.PodSnapshot;
import io.jenkins.plugins.networktopology.cluster.VirtualMachineSnapshot;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One node on the ladder: what it has reached, what is seen of it, until when it must reach more. One thread's. */
final class NodeClimb {

    /** As many warnings as a message can hold. */
    private static final int WARNINGS = 3;

    /** The kubelet's second and third attempts come 10 and 30 s after the first. */
    private static final Duration REGISTRY_GRACE = Duration.ofSeconds(35);

    /** KubeVirt tries again what did not work, and mostly says so at its first attempt. */
    private static final Duration VAIN_GRACE = Duration.ofSeconds(30);

    private static final Duration NEVER = Duration.ofDays(365);
    private static final Rung[] RUNGS = Rung.values();

    private final Node node;
    private final NodeLimits limits;
    private final List<NodeReadiness.Step> steps = new ArrayList<>();
    private final Map<Rung, Duration> reachedAt = new EnumMap<>(Rung.class);
    private final Deque<PodEvent> warnings = new ArrayDeque<>();
    private final SandboxFailures sandboxes = new SandboxFailures();
    private Optional<PodSnapshot> pod = Optional.empty();
    private Optional<VirtualMachineSnapshot> virtualMachine = Optional.empty();
    private Rung next = Rung.SCHEDULED;
    private Optional<Duration> end = Optional.empty();
    private boolean ready;
    private Duration deadline;

    NodeClimb(Node node, NodeLimits limits, Duration now) {
        this.node = node;
        this.limits = limits;
        this.deadline = now.plus(limits.limit(Rung.SCHEDULED));
    }

    /**
     * The climbs of a topology's nodes, by name in its order.
     *
     * @param wanted the nodes that are to climb; the others are where they are
     */
    static Map<String, NodeClimb> of(
            Topology topology, Map<String, NodeLimits> limits, Set<String> wanted, Duration now) {
        Map<String, NodeClimb> climbs = new LinkedHashMap<>();
        for (Node node : topology.nodes()) {
            NodeClimb climb = new NodeClimb(node, limits.get(node.name()), now);
            if (!wanted.contains(node.name())) {
                climb.becomeReady(now);
            }
            climbs.put(node.name(), climb);
        }
        return climbs;
    }

    String name() {
        return node.name();
    }

    /** Notes what is seen of the pod; the same pod's, never a successor's. */
    void see(PodSnapshot seen, Duration now) {
        if (pod.isPresent() && !pod.get().uid().equals(seen.uid())) {
            return;
        }
        pod = Optional.of(seen);
        if (seen.unschedulable().isPresent()) {
            shorten(now.plus(limits.scheduleGrace()));
        }
        if (PodJudge.registryInTrouble(seen)) {
            shorten(now.plus(REGISTRY_GRACE));
        }
    }

    boolean isVirtualMachine() {
        return VirtualMachineSupport.isVirtualMachine(node);
    }

    /** Notes what is seen of the virtual machine. */
    void see(VirtualMachineSnapshot seen, Duration now) {
        virtualMachine = Optional.of(seen);
        if (seen.trouble().isPresent() && next.compareTo(Rung.RUNNING) <= 0) {
            shorten(now.plus(VAIN_GRACE));
        }
    }

    /** Whether what runs the device has nothing against its pod's word that it is ready. */
    boolean isReadyByRuntime() {
        return !isVirtualMachine()
                || virtualMachine.filter(VirtualMachineSnapshot::ready).isPresent();
    }

    Optional<VirtualMachineSnapshot> virtualMachine() {
        return virtualMachine;
    }

    /** Once its own and its peers' pods are up, an init container that waits for links must soon see them. */
    void linksShouldBeThere(Duration now) {
        boolean waits = pod.stream()
                .flatMap(seen -> seen.initContainers().stream())
                .anyMatch(container -> container.state() == State.RUNNING);
        if (waits && next.compareTo(Rung.WIRED) < 0) {
            shorten(now.plus(limits.limit(Rung.WIRED)));
        }
    }

    /** Said again and again while the cause lasts: the first time counts. */
    private void shorten(Duration sooner) {
        if (sooner.compareTo(deadline) < 0) {
            deadline = sooner;
        }
    }

    /** Notes a warning about its pod; returns it with what earlier ones have said of the same. */
    PodEvent warn(PodEvent seen) {
        PodEvent warning = seen.reason().equals(SandboxFailures.REASON) ? sandboxes.add(seen) : seen;
        warnings.removeIf(earlier -> earlier.reason().equals(warning.reason()));
        warnings.addLast(warning);
        if (warnings.size() > WARNINGS) {
            warnings.removeFirst();
        }
        return warning;
    }

    /** The lowest rung not reached; the highest one if all are. */
    Rung next() {
        return next;
    }

    NodeReadiness.Step reach(Rung rung, String seen, Duration now) {
        reachedAt.put(rung, now);
        next = RUNGS[Math.min(rung.ordinal() + 1, RUNGS.length - 1)];
        if (rung.compareTo(Rung.HEALTHY) < 0) {
            deadline = now.plus(limitAfter(rung, now));
        } else if (rung == Rung.HEALTHY) {
            // a thread of the pool counts from when it has begun
            deadline = NEVER;
        }
        return add(new NodeReadiness.Step(rung, now, seen, false));
    }

    private Duration limitAfter(Rung rung, Duration now) {
        Rung following = RUNGS[rung.ordinal() + 1];
        return following == Rung.HEALTHY
                ? limits.limit(following).minus(now.minus(runningAt()))
                : limits.limit(following);
    }

    /** A thread has taken it on; each rung has its limit there, and this is the sum for one that hangs. */
    void beginBringUp(Duration now) {
        deadline = now.plus(limits.login(now.minus(runningAt())))
                .plus(limits.limit(Rung.INTERFACES))
                .plus(limits.limit(Rung.CONFIGURED));
    }

    Duration runningAt() {
        return reachedAt.get(Rung.RUNNING);
    }

    NodeReadiness.Step fail(Rung rung, String why, Duration now) {
        end = Optional.of(now);
        return add(new NodeReadiness.Step(rung, now, why, true));
    }

    void becomeReady(Duration now) {
        end = Optional.of(now);
        ready = true;
    }

    private NodeReadiness.Step add(NodeReadiness.Step step) {
        steps.add(step);
        return step;
    }

    boolean ended() {
        return end.isPresent();
    }

    Optional<PodSnapshot> pod() {
        return pod;
    }

    boolean networked() {
        return pod.map(PodSnapshot::networked).orElse(false);
    }

    Duration deadline() {
        return deadline;
    }

    /** The last warnings about its pod, oldest first. */
    List<PodEvent> warnings() {
        return List.copyOf(warnings);
    }

    NodeLimits limits() {
        return limits;
    }

    NodeReadiness readiness(Duration now) {
        double seconds = end.orElse(now).toNanos() / 1e9;
        return new NodeReadiness(node.name(), node.platform(), ready, seconds, steps);
    }
}
