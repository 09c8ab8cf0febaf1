package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.api.store.Change;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * KNE's fork of meshnet in its gRPC mode (openconfig/kne, third_party/meshnet of commit 577a223): the plugin only says that a
 * pod is there, and the daemon makes the links of pods whose Topology objects say so, each end by its own object. It takes
 * away whatever else there is in a pod beside eth0, whenever it looks after a pod.
 */
final class Kne implements Plugin {

    /** How often the daemon looks after every pod. */
    private static final Duration RESYNC = Duration.ofSeconds(60);

    /** A link as both its ends call it. */
    private record Wire(String namespace, String lower, String higher, long uid) {

        static Wire of(PodRef pod, MeshLink link) {
            boolean first = pod.name().compareTo(link.peerPod()) <= 0;
            return new Wire(
                    pod.namespace(),
                    first ? pod.name() : link.peerPod(),
                    first ? link.peerPod() : pod.name(),
                    link.uid());
        }
    }

    private final LocalApi api;
    private final Topologies topologies;
    private final Plant plant;
    private final Consumer<PodRef> listener;
    private final Map<Wire, Port> loose = new HashMap<>();
    private final Map<PodRef, Set<PodRef>> namers = new HashMap<>();

    /** @param listener told of pods that got an interface or lost one */
    Kne(LocalApi api, Topologies topologies, Plant plant, Consumer<PodRef> listener) {
        this.api = api;
        this.topologies = topologies;
        this.plant = plant;
        this.listener = listener;
        api.state().onType(type -> {
            if (type.type().qualifiedPlural().equals("topologies.networkop.co.uk")) {
                api.follow(type, this::changed);
            }
        });
        api.loop().after(RESYNC, this::resync);
    }

    @Override
    public Optional<String> add(PodRef pod, String containerId, String address, boolean hasInterfaces) {
        if (topologies.of(pod).isPresent()) {
            topologies.alive(pod, address, containerId, List.of());
        }
        return Optional.empty();
    }

    @Override
    public boolean isReady(PodRef pod) {
        return topologies.of(pod).map(MeshLink::of).orElse(List.of()).stream()
                .allMatch(link -> plant.exists(new Port(pod, link.localInterface())));
    }

    @Override
    public void delete(PodRef pod) {
        topologies.dead(pod, List.of());
        for (String name : plant.portsOf(pod)) {
            Port port = new Port(pod, name);
            Optional<Port> far = plant.farEnd(port);
            plant.remove(port, true);
            far.ifPresent(end -> listener.accept(end.pod()));
        }
        plant.forget(pod);
    }

    private void changed(Change change) {
        PodRef pod = new PodRef(
                change.object().key().namespace(), change.object().key().name());
        if (change.kind() != Change.Kind.DELETED) {
            MeshLink.of(change.object().tree())
                    .forEach(link -> namers.computeIfAbsent(
                                    new PodRef(pod.namespace(), link.peerPod()), peer -> new HashSet<>())
                            .add(pod));
            reconcile(pod);
        }
        Set.copyOf(namers.getOrDefault(pod, Set.of())).forEach(this::reconcile);
    }

    private void resync() {
        namers.values().stream().flatMap(Set::stream).distinct().toList().forEach(this::reconcile);
        api.loop().after(RESYNC, this::resync);
    }

    private void reconcile(PodRef pod) {
        Optional<ObjectNode> topology = topologies.of(pod).filter(Kne::isAlive);
        if (topology.isEmpty()) {
            return;
        }
        List<MeshLink> links = MeshLink.of(topology.get());
        plant.portsOf(pod).stream()
                .filter(name ->
                        links.stream().noneMatch(link -> link.localInterface().equals(name)))
                .forEach(name -> plant.remove(new Port(pod, name), true));
        for (MeshLink link : links) {
            PodRef peer = new PodRef(pod.namespace(), link.peerPod());
            Port mine = new Port(pod, link.localInterface());
            if (!plant.exists(mine) && topologies.of(peer).filter(Kne::isAlive).isPresent()) {
                claim(Wire.of(pod, link), mine);
            }
        }
    }

    /** Moves one end into its pod; the other end is there already, or waits on the node until its pod takes it. */
    private void claim(Wire wire, Port mine) {
        Optional<Port> other = Optional.ofNullable(loose.remove(wire))
                .filter(port -> !port.pod().equals(mine.pod()))
                .filter(port -> plant.exists(port) && plant.farEnd(port).isEmpty());
        if (other.isPresent()) {
            plant.connect(mine, other.get());
        } else {
            plant.add(mine);
            loose.put(wire, mine);
        }
        listener.accept(mine.pod());
    }

    private static boolean isAlive(ObjectNode topology) {
        return !Json.text(topology, "status", "src_ip").isEmpty()
                && !Json.text(topology, "status", "net_ns").isEmpty();
    }
}
