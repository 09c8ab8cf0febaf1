package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.simulator.Simulator;
import java.util.Optional;

/** A cluster, and the simulator behind it where it is ours; closes both. */
final class Connection implements AutoCloseable {

    private final Cluster cluster;
    private final Optional<Simulator> simulator;

    Connection(Cluster cluster, Optional<Simulator> simulator) {
        this.cluster = cluster;
        this.simulator = simulator;
    }

    Cluster cluster() {
        return cluster;
    }

    /** How reports call the cluster. */
    String name() {
        return simulator.isPresent() ? "simulator" : cluster.name();
    }

    Optional<Simulator> simulator() {
        return simulator;
    }

    @Override
    public void close() {
        cluster.close();
        simulator.ifPresent(Simulator::close);
    }
}
