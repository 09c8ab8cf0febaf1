package io.jenkins.plugins.networktopology.cluster;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a machine of the cluster has left.
 *
 * @param name the node's name in Kubernetes
 * @param address where the other machines reach it
 * @param labels by which nodes may be sent there
 * @param open whether it takes pods of labs: it is ready, not cordoned, and nothing keeps them off
 * @param cpu CPUs that no pod has asked for
 * @param memory bytes that no pod has asked for
 * @param pods how many pods more it may have
 */
public record MachineRoom(
        String name,
        Optional<String> address,
        Map<String, String> labels,
        boolean open,
        BigDecimal cpu,
        BigDecimal memory,
        int pods) {

    public MachineRoom {
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
        labels = Map.copyOf(labels);
        Objects.requireNonNull(cpu);
        Objects.requireNonNull(memory);
    }
}
