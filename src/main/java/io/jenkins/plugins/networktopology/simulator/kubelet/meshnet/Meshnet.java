package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.Wires;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * meshnet-cni in its VXLAN mode, as it is called by the kubelet for each pod: one call after the other. The pod that
 * comes last makes the cable, by what its own Topology object says about both ends.
 */
public final class Meshnet {

    /** What meshnet adds to a link's id to get the VXLAN's; there is no namespace in it. */
    private static final long VXLAN_BASE = 5000;

    private final Topologies topologies;
    private final Plant plant = new Plant();
    private final Bridges bridges;
    private final List<Consumer<PodRef>> listeners = new ArrayList<>();

    public Meshnet(LocalApi api) {
        this.topologies = new Topologies(api);
        this.bridges = new Bridges(api, plant);
    }

    /** The cables as they are. */
    public Wires wires() {
        return plant;
    }

    /** Tells of pods that got an interface. */
    public void onInterface(Consumer<PodRef> listener) {
        listeners.add(listener);
    }

    /**
     * The plugin's ADD.
     *
     * @param address the node's address for tunnels; two pods with the same are on the same node
     * @param hasInterfaces whether the node has the interfaces to which links lead
     * @return what it failed with, in its own words, or empty after success
     */
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
        listeners.forEach(listener -> listener.accept(pod));
        return Optional.empty();
    }

    /**
     * Multus' ADD, for a pod that asks for networks beside the cluster's.
     *
     * @param networks its annotation
     * @return what it failed with, or empty after success
     */
    public Optional<String> attach(PodRef pod, String networks) {
        return networks.isEmpty() ? Optional.empty() : bridges.add(pod, networks);
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
            listeners.forEach(listener -> listener.accept(theirs.pod()));
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
        plant.remove(theirs, false);
        plant.connect(mine, theirs);
        plant.take(here, mine);
        plant.take(there, theirs);
        listeners.forEach(listener -> listener.accept(theirs.pod()));
        return Optional.empty();
    }

    /** The plugin's DEL, and the end of the pod's network namespace. */
    public void delete(PodRef pod) {
        List<MeshLink> links = topologies.of(pod).map(MeshLink::of).orElse(List.of());
        if (!links.isEmpty()) {
            topologies.dead(pod, links);
        }
        for (String name : plant.portsOf(pod)) {
            Port port = new Port(pod, name);
            plant.remove(port, !plant.isTunnel(port));
        }
        plant.forget(pod);
        bridges.delete(pod);
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

    /** Adds interfaces without a cable, as a container in the pod may do. */
    public void addUnplugged(PodRef pod, List<String> names) {
        names.forEach(name -> plant.add(new Port(pod, name)));
    }
}
