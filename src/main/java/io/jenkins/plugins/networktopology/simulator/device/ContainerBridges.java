package io.jenkins.plugins.networktopology.simulator.device;

import io.jenkins.plugins.networktopology.simulator.device.os.Packaging;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The bridges that an image has between its container's interfaces and its machine's, and what they let pass. */
final class ContainerBridges {

    /** The bit of 01:80:c2:00:00:0e, to which LLDP is sent. */
    private static final int LLDP = 1 << 14;

    private final boolean any;
    private final AtomicInteger mask;

    /** networkop's vrnetlab sets the mask when it starts (common/vrnetlab.py of commit 6159b7f); others leave it to us. */
    ContainerBridges(Packaging packaging) {
        boolean fork = packaging.isMeshnetFork();
        any = fork || packaging.family().bridgeMask().isPresent();
        mask = new AtomicInteger(fork ? LLDP : 0);
    }

    boolean keepLldp() {
        return any && (mask.get() & LLDP) == 0;
    }

    /** Sets bits in the masks of all bridges; returns bridge to mask. */
    SortedMap<String, Integer> forward(List<String> ports, int bits) {
        SortedMap<String, Integer> masks = new TreeMap<>();
        if (any) {
            int now = mask.updateAndGet(before -> before | bits);
            ports.forEach(port -> masks.put(port.replaceFirst("^\\D+", "br-"), now));
        }
        return masks;
    }
}
