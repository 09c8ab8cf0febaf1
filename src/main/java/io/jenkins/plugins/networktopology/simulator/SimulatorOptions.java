package io.jenkins.plugins.networktopology.simulator;

import io.jenkins.plugins.networktopology.simulator.kubelet.NodeSpec;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How a simulator is to be; immutable, {@link #DEFAULT} with changes. */
public final class SimulatorOptions {

    /** Any free port, one roomy node, devices that boot in two seconds, no faults. */
    public static final SimulatorOptions DEFAULT = new SimulatorOptions(
            0, Duration.ofSeconds(2), 1, List.of(), List.of(NodeSpec.roomy("simulator")), Set.of(), false);

    private final int port;
    private final Duration bootTime;
    private final long seed;
    private final List<Fault> faults;
    private final List<NodeSpec> nodes;
    private final Set<String> missingImages;
    private final boolean knesMeshnet;

    private SimulatorOptions(
            int port,
            Duration bootTime,
            long seed,
            List<Fault> faults,
            List<NodeSpec> nodes,
            Set<String> missingImages,
            boolean knesMeshnet) {
        this.port = port;
        this.bootTime = Objects.requireNonNull(bootTime);
        this.seed = seed;
        this.faults = List.copyOf(faults);
        this.nodes = List.copyOf(nodes);
        this.missingImages = Set.copyOf(missingImages);
        this.knesMeshnet = knesMeshnet;
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("simulator port " + port + ": expected 0 to 65535");
        }
        if (this.nodes.isEmpty()) {
            throw new IllegalArgumentException("a simulator needs at least one node");
        }
    }

    /** The API's port, 0 for any free one. */
    public SimulatorOptions withPort(int newPort) {
        return new SimulatorOptions(newPort, bootTime, seed, faults, nodes, missingImages, knesMeshnet);
    }

    /** How long a device takes to boot; a new neighbour is known after half of it, and after a second at most. */
    public SimulatorOptions withBootTime(Duration newBootTime) {
        return new SimulatorOptions(port, newBootTime, seed, faults, nodes, missingImages, knesMeshnet);
    }

    /** What chance depends on. */
    public SimulatorOptions withSeed(long newSeed) {
        return new SimulatorOptions(port, bootTime, newSeed, faults, nodes, missingImages, knesMeshnet);
    }

    public SimulatorOptions withFaults(List<Fault> newFaults) {
        return new SimulatorOptions(port, bootTime, seed, newFaults, nodes, missingImages, knesMeshnet);
    }

    public SimulatorOptions withNodes(List<NodeSpec> newNodes) {
        return new SimulatorOptions(port, bootTime, seed, faults, newNodes, missingImages, knesMeshnet);
    }

    /** Images that no registry has; every other exists. */
    public SimulatorOptions withMissingImages(Set<String> newMissingImages) {
        return new SimulatorOptions(port, bootTime, seed, faults, nodes, newMissingImages, knesMeshnet);
    }

    /** With KNE's fork of meshnet in the place of networkop's. */
    public SimulatorOptions withKnesMeshnet() {
        return new SimulatorOptions(port, bootTime, seed, faults, nodes, missingImages, true);
    }

    public int port() {
        return port;
    }

    public Duration bootTime() {
        return bootTime;
    }

    public long seed() {
        return seed;
    }

    public List<Fault> faults() {
        return faults;
    }

    public List<NodeSpec> nodes() {
        return nodes;
    }

    public Set<String> missingImages() {
        return missingImages;
    }

    public boolean knesMeshnet() {
        return knesMeshnet;
    }
}
