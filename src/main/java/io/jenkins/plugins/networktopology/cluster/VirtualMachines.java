package io.jenkins.plugins.networktopology.cluster;

import java.util.Map;

/** Virtual machines of KubeVirt: what happens to them. Each runs in a pod that carries its labels. */
public interface VirtualMachines {

    /**
     * Begins to watch: the listener is told of every one that there is, then of every change.
     *
     * @return ends the watch when closed
     */
    Watch watch(String namespace, Map<String, String> labels, VirtualMachineListener listener);
}
