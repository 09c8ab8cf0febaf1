package io.jenkins.plugins.networktopology.simulator.kubelet.meshnet;

import io.jenkins.plugins.networktopology.simulator.PodRef;
import java.util.Optional;

/** One generation of meshnet: its plugin as the kubelet calls it, and its daemon. */
interface Plugin {

    /**
     * The plugin's ADD begins.
     *
     * @param address the node's address for tunnels; two pods with the same are on the same node
     * @param hasInterfaces whether the node has the interfaces to which links lead
     * @return what it failed with, in its own words, or empty after success
     */
    Optional<String> add(PodRef pod, String containerId, String address, boolean hasInterfaces);

    /** Whether the plugin's ADD has nothing more to wait for. */
    boolean isReady(PodRef pod);

    /** The plugin's DEL, and the end of the pod's network namespace. */
    void delete(PodRef pod);
}
