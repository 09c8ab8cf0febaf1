package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * networkop's meshnet-cni in its VXLAN mode, as it is called by the kubelet for each pod: one call after the other. The pod
 * that comes last makes the cable, by what its own Topology object says about both ends.
 */
final class Networkop implements Plugin {

    /** What meshnet adds to a link's id to get the VXLAN's; there is no namespace in it. */
    private static final long VXLAN_BASE = 5000;

    private final Topologies topologies;
    private final Plant plant;
    private final Consumer<PodRef> listener;

    /** @param listener told of pods that got an interface or lost one */
    Networkop(Topologies topologies, Plant plant, Consumer<PodRef> listener) {
        this.topologies = topologies;
        this.plant = plant;
        this.listener = listener;
    }

    @Override
    public Optional<String> add(PodRef pod, String containerId, String address, boolean hasInterfaces) {
        Optional<ObjectNode> topology = topologies.of(pod);
        if (topology.isEmpty()) {
            return Optional.empty();
        }
        List<MeshLink> skipped = new ArrayList<>();
        for (MeshLink link : MeshLink.of(topology.get())) {
            Port mine = new Port(pod, link.localInterface());
            if (link.leadsToNode() && !hasInterfaces) {
                return Optional.of("macvlan add failed: Failed to get " + link.peerInterface() + ": Link not found");
            }
            if (link.leadsToNode()) {
                plant.add(mine);
                continue;
            }
            PodRef peer = new PodRef(pod.namespace(), link.peerPod());
            Optional<ObjectNode> other = topologies.of(peer);
            if (other.isEmpty()) {
                return Optional.of("rpc error: code = Unknown desc = topologies.networkop.co.uk \"" + peer.name()
                        + "\" not found");
            }
            String peerAddress = Json.text(other.get(), "status", "src_ip");
            Port theirs = new Port(peer, link.peerInterface());
            if (peerAddress.isEmpty()) {
                skipped.add(link);
            } else if (peerAddress.equals(address)) {
                pair(link, mine, theirs, other.get());
            } else {
                Optional<String> failure = tunnel(link, mine, address, theirs, peerAddress);
                if (failure.isPresent()) {
                    return failure;
                }
            }
        }
        topologies.alive(pod, address, containerId, skipped);
        listener.accept(pod);
        return Optional.empty();
    }

    /** The links that can be there are, when the plugin returns. */
    @Override
    public boolean isReady(PodRef pod) {
        return true;
    }

    private void pair(MeshLink link, Port mine, Port theirs, ObjectNode other) {
        boolean mineExists = plant.exists(mine);
        boolean theirsExists = plant.exists(theirs);
        boolean connect;
        if (mineExists && theirsExists) {
            // Whatever they are connected to: meshnet does not look.
            return;
        } else if (mineExists || theirsExists) {
            plant.remove(mineExists ? mine : theirs, true);
            connect = true;
        } else {
            connect = Topologies.skips(other, mine.pod().name(), link.uid())
                    || mine.pod().name().compareTo(theirs.pod().name()) > 0;
        }
        if (connect) {
            plant.connect(mine, theirs);
            listener.accept(theirs.pod());
        }
    }

    private Optional<String> tunnel(MeshLink link, Port mine, String address, Port theirs, String peerAddress) {
        Plant.Tunnel here = new Plant.Tunnel(address, link.uid() + VXLAN_BASE);
        Plant.Tunnel there = new Plant.Tunnel(peerAddress, link.uid() + VXLAN_BASE);
        if (plant.exists(mine)) {
            plant.remove(mine, false);
        }
        if (plant.isTaken(here, mine) || plant.isTaken(there, theirs)) {
            return Optional.of("Failed to add vxlan koko" + here.id() + ": file exists");
        }
        if (!plant.isEnd(there, theirs, address)) {
            plant.remove(theirs, false);
        }
        plant.connect(mine, theirs);
        plant.take(here, mine, peerAddress);
        plant.take(there, theirs, address);
        listener.accept(theirs.pod());
        return Optional.empty();
    }

    @Override
    public void delete(PodRef pod) {
        List<MeshLink> links = topologies.of(pod).map(MeshLink::of).orElse(List.of());
        if (!links.isEmpty()) {
            topologies.dead(pod, links);
        }
        for (String name : plant.portsOf(pod)) {
            Port port = new Port(pod, name);
            boolean tunnel = plant.isTunnel(port);
            Optional<Port> far = plant.farEnd(port);
            plant.remove(port, !tunnel);
            far.filter(end -> !tunnel && !end.pod().equals(pod)).ifPresent(end -> listener.accept(end.pod()));
        }
        plant.forget(pod);
        for (MeshLink link : links) {
            PodRef peer = new PodRef(pod.namespace(), link.peerPod());
            boolean alive = topologies
                    .of(peer)
                    .filter(topology -> !Json.text(topology, "status", "src_ip").isEmpty())
                    .isPresent();
            if (alive) {
                topologies.leftBehind(peer, pod.name(), link.uid());
            }
        }
    }
}
