package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.Port;
import io.jenkins.plugins.networktopology.simulator.Wires;
import io.jenkins.plugins.networktopology.simulator.kubelet.LocalApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** meshnet, of one of its generations, and Multus beside it, as the kubelet calls them for each pod. */
public final class Meshnet {

    /** How long KNE's plugin waits for links before it lets a pod go without. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Plant plant = new Plant();
    private final Plugin plugin;
    private final Bridges bridges;
    private final List<Consumer<PodRef>> listeners = new ArrayList<>();

    private Meshnet(LocalApi api, boolean knes) {
        Topologies topologies = new Topologies(api);
        this.plugin = knes ? new Kne(api, topologies, plant, this::tell) : new Networkop(topologies, plant, this::tell);
        this.bridges = new Bridges(api, plant);
    }

    /** networkop's meshnet-cni. */
    public static Meshnet ofNetworkop(LocalApi api) {
        return new Meshnet(api, false);
    }

    /** KNE's fork of it. */
    public static Meshnet ofKne(LocalApi api) {
        return new Meshnet(api, true);
    }

    /** The cables as they are. */
    public Wires wires() {
        return plant;
    }

    /** Tells of pods that got an interface or lost one. */
    public void onInterface(Consumer<PodRef> listener) {
        listeners.add(listener);
    }

    private void tell(PodRef pod) {
        listeners.forEach(listener -> listener.accept(pod));
    }

    /**
     * The plugin's ADD begins; it is over when {@link #isReady}, or after {@link #PATIENCE}.
     *
     * @param address the node's address for tunnels; two pods with the same are on the same node
     * @param hasInterfaces whether the node has the interfaces to which links lead
     * @return what it failed with, in its own words, or empty after success
     */
    public Optional<String> add(PodRef pod, String containerId, String address, boolean hasInterfaces) {
        return plugin.add(pod, containerId, address, hasInterfaces);
    }

    /** Whether the plugin's ADD has nothing more to wait for; who was told of an interface asks again. */
    public boolean isReady(PodRef pod) {
        return plugin.isReady(pod);
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

    /** The plugins' DEL, and the end of the pod's network namespace. */
    public void delete(PodRef pod) {
        plugin.delete(pod);
        bridges.delete(pod);
    }

    /** Adds interfaces without a cable, as a container in the pod may do. */
    public void addUnplugged(PodRef pod, List<String> names) {
        names.forEach(name -> plant.add(new Port(pod, name)));
    }
}
