package io.jenkins.plugins.networktopology.simulator.device.net;

import io.jenkins.plugins.networktopology.simulator.PodRef;

/** What is wrong with single ports on purpose; interfaces by the device's own names. */
public interface LinkFaults {

    /** Nothing is wrong. */
    LinkFaults NONE = new LinkFaults() {
        @Override
        public boolean lldpFiltered(PodRef pod, String interfaceName) {
            return false;
        }

        @Override
        public int lossPercent(PodRef pod, String interfaceName) {
            return 0;
        }
    };

    /** Whether the bridge in the pod drops LLDP in both directions, as a Linux bridge without group_fwd_mask does. */
    boolean lldpFiltered(PodRef pod, String interfaceName);

    /** The share of packets lost when sent out of this port, as {@code tc netem loss} on its container interface does. */
    int lossPercent(PodRef pod, String interfaceName);
}
